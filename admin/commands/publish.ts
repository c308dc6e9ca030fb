import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

import { manifestXml } from "../../hosting/manifest/manifestXml";
import { formerBuild } from "../publish/formerBuild";
import { guideText } from "../publish/guideText";
import { isUploaded } from "../publish/hostGuides";
import { parsePublishOptions } from "../publish/publishArguments";
import type { PublishArguments } from "../publish/publishArguments";
import { publishBuild } from "../publish/publishBuild";
import { publishedText } from "../publish/publishedText";
import { readSitesConfig } from "../publish/readSitesConfig";
import { runCommand } from "../publish/runCommand";
import { readBuildFolder } from "../publish/siteFolder";
import { siteSettings } from "../publish/siteSettings";
import { check } from "./check";

/** A server says that it has reloaded before its last worker has. */
const settlingMs = 1_000;

/** @returns the program's exit code */
export async function publish(words: readonly string[]): Promise<number> {
  const options = parsePublishOptions(words);
  if (options.kind === "print") {
    console.log(guideText(options.host, options));
    return 0;
  }
  await putInPlace(options);
  const { host, upload, origin, ca } = options;
  if (upload !== undefined) runCommand(upload);
  if (origin === undefined || isNotYetUploaded(options)) {
    console.log(
      "Not checked: `npm run admin -- check --origin` looks at the site as it is served.",
    );
    return 0;
  }
  await setTimeout(settlingMs);
  console.log(`\nHow it is served${host === undefined ? "" : ` by ${host}`}:\n`);
  // What lies in the folder now is what has to arrive, also after a rollback.
  return check([
    "--origin",
    origin,
    "--build",
    options.to,
    ...(ca === undefined ? [] : ["--ca", ca]),
  ]);
}

async function putInPlace(options: PublishArguments): Promise<void> {
  const { to: site, with: first, from, config: wanted, host, origin, reload } = options;
  const fetched = existsSync(path.join(site, "config.json"))
    ? undefined
    : await readSitesConfig(options);
  const settings = siteSettings({
    site,
    first: path.join(first, "config.json"),
    ...(wanted !== undefined && { wanted }),
    ...(fetched !== undefined && { fetched }),
  });
  const live = settings.text ?? readFileSync(path.join(site, "config.json"), "utf8");
  const manifest = manifestOf(first, origin);
  const published = publishBuild({
    site,
    settings,
    build: options.rollback ? formerBuild(site, live) : readBuildFolder(from),
    now: new Date(),
    ...(host !== undefined && { hosts: [host] }),
    // The manifest that reps have does not go back either.
    ...(manifest !== undefined && !options.rollback && { manifest }),
    ...(reload !== undefined && {
      reload: () => {
        runCommand(reload);
      },
    }),
  });
  console.log(publishedText(published, settings, options));
}

/** The one made for the address; else the one that `init` wrote. */
function manifestOf(first: string, origin: string | undefined): string | undefined {
  const file = path.join(first, "manifest.xml");
  if (origin !== undefined) return manifestXml(origin);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function isNotYetUploaded({ host, upload }: PublishArguments): boolean {
  return host !== undefined && isUploaded(host) && upload === undefined;
}
