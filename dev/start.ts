import { readFaultFile } from "./faultFile/readFaultFile";
import { startGallery } from "./gallery/startGallery";
import { createProgressLine } from "./tenant/progressLine";
import { parseArguments } from "./tenant/arguments";
import type { GalleryOptions, StartOptions } from "./tenant/arguments";
import { helpText } from "./tenant/helpText";
import { startLocalTenant } from "./tenant/localTenant";
import type { LocalTenant } from "./tenant/localTenant";
import { openInBrowser } from "./tenant/openInBrowser";
import { toTenantFaults } from "./tenant/tenantFaults";
import { surfaceUrl } from "./tenant/surfaceArgument";
import { outlookQuery, playedReport } from "./tenant/outlookArguments";

const badArguments = 2;

void main();

async function main(): Promise<void> {
  const parsed = parseArguments(process.argv.slice(2));
  switch (parsed.kind) {
    case "help":
      console.log(helpText);
      break;
    case "wrong":
      stopWith(parsed.sentence);
      break;
    case "start":
      await start(parsed.options);
      break;
    case "gallery":
      await showGallery(parsed.options);
  }
}

async function start(options: StartOptions): Promise<void> {
  let tenant: LocalTenant | undefined;
  atEnd(async () => tenant?.close());
  try {
    const onProgress = createProgressLine(process.stdout);
    const faults = faultsOf(options);
    tenant = await startLocalTenant({ ...options, ...faults, onProgress });
    const url = surfaceUrl(tenant.url + outlookQuery(options.played), options.surface);
    for (const line of [...tenant.facts.report, ...playedReport(options.played)]) console.log(line);
    console.log(`Who Knows Whom is ready: ${url}`);
    if (options.opensBrowser) openInBrowser(url);
  } catch (error) {
    stopWith(toSentence(error));
  }
}

function faultsOf({ faultFile }: StartOptions) {
  return faultFile === undefined ? {} : { faults: toTenantFaults(readFaultFile(faultFile)) };
}

async function showGallery({ port = 0, opensBrowser }: GalleryOptions): Promise<void> {
  const gallery = await startGallery(port);
  atEnd(gallery.close);
  console.log(`The states of the pane are ready: ${gallery.origin}`);
  if (opensBrowser) openInBrowser(gallery.origin);
}

/** Ends the program with a sentence that says why the tenant cannot start. */
function stopWith(sentence: string): void {
  console.error(sentence);
  process.exit(badArguments);
}

/** Errors made for the reader are of the plain kind; a mistake of ours needs its place. */
function toSentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === "Error" ? error.message : (error.stack ?? error.message);
}

/** The end comes with Ctrl+C, on request, or because the program that started this one is gone. */
function atEnd(close: () => Promise<void>): void {
  let isEnding = false;
  const end = () => {
    // Ctrl+C arrives twice: from the terminal and from the program that started this one.
    if (isEnding) return;
    isEnding = true;
    void close().finally(() => process.exit(0));
  };
  process.on("SIGINT", end).on("SIGTERM", end).on("disconnect", end);
}
