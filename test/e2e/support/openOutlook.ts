import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type {
  Browser,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";
import type { TrafficLine } from "@who-knows-whom/stand-in-base/http/trafficRecorder";

import { startLocalTenant } from "../../../dev/tenant/localTenant";
import type { LocalTenant, LocalTenantOptions } from "../../../dev/tenant/localTenant";
import { launchBrowser } from "./launchBrowser";
import { leaksOfTenant, originsOf } from "./leaksIn";
import { watchForLeaks } from "./leakWatch";
import type { LeakWatch } from "./leakWatch";
import { ownComplaint, ownError } from "./ownComplaint";

/** The product on a local tenant in a real browser, as a rep has it open. */
export interface OpenOutlook {
  readonly tenant: LocalTenant;
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's frame, to run something in it. */
  readonly paneFrame: () => Frame;
  /** Addresses the browser asked outside the tenant's own origins. */
  readonly offsite: readonly string[];
  /** Errors and refusals of the content security policy, as the browser's console tells them. */
  readonly complaints: readonly string[];
  /** What the add-in sent, said and kept: `close` fails where something of it is a secret. */
  readonly leakWatch: LeakWatch;
  readonly traffic: () => readonly TrafficLine[];
  /** Resolves when the message is open in Outlook; the pane may still be about another. */
  readonly select: (message: string | RegExp) => Promise<void>;
  readonly introducers: () => Locator;
  /**
   * The page anew, with what its address chooses, for a rep who has no settings yet: quicker than another
   * browser context.
   */
  readonly reopen: (query: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** A tenant of its own with these options; where absent the one of the test file. */
  readonly tenant?: Partial<LocalTenantOptions>;
  readonly browser?: BrowserContextOptions;
  /** Of the test file's plain tenant. */
  readonly scheme?: LocalTenantOptions["scheme"];
  /** What the page's address chooses, e.g. "?locale=de-DE". */
  readonly query?: string;
  /** Runs before the page loads anything. */
  readonly prepare?: (page: Page) => Promise<void>;
}

interface RunningTenant {
  readonly tenant: LocalTenant;
  readonly trafficFile: string;
  readonly close: () => Promise<void>;
}

// One browser and one plain tenant, perhaps one of each scheme, for a test file: what a test leaves behind stays in its browser
// context, which is always a new one.
let browser: Promise<Browser> | undefined;
const plainTenants = new Map<LocalTenantOptions["scheme"], Promise<RunningTenant>>();
const stillOpen = new Set<() => Promise<void>>();

// A test file's own hook at the top may come after this one, and finds everything closed.
afterAll(async () => {
  for (const close of stillOpen) await close();
  await (await browser)?.close();
  for (const plainTenant of plainTenants.values()) await (await plainTenant).close();
});

export async function openOutlook(options: OpenOptions = {}): Promise<OpenOutlook> {
  browser ??= launchBrowser();
  const running = await tenantFor(options);
  const { tenant, trafficFile } = running;
  const linesBefore = readTraffic(trafficFile).length;
  const shared = await browser;
  const context = await shared.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    // The certificate of the local tenant is trusted by nobody.
    ignoreHTTPSErrors: options.scheme === "https",
    ...options.browser,
  });
  const page = await context.newPage();
  const watched = watch(page, tenant);
  const leakWatch = watchForLeaks(page, originsOf(tenant));
  await options.prepare?.(page);
  const load = async (query: string) => {
    await page.goto(new URL(query, tenant.url).href);
    await page.waitForFunction(() => window.localOutlook !== undefined);
  };
  await load(options.query ?? "");

  const close = async () => {
    if (!stillOpen.delete(close)) return;
    const leaks = await leaksOfTenant(leakWatch, page, tenant);
    await context.close();
    if (options.tenant !== undefined) await running.close();
    expect(leaks).toEqual([]);
  };
  stillOpen.add(close);

  const pane = page.frameLocator('iframe[title="Who Knows Whom"]');
  return {
    tenant,
    page,
    pane,
    paneFrame: () => paneFrameOf(page),
    ...watched,
    leakWatch,
    async reopen(query) {
      for (const frame of page.frames()) await frame.evaluate(forgetRep).catch(() => undefined);
      await load(query);
    },
    traffic: () => readTraffic(trafficFile).slice(linesBefore),
    async select(message) {
      await page
        .getByRole("listbox", { name: "Messages" })
        .getByRole("option", { name: message })
        .first()
        .click();
      await page.locator('#item[aria-busy="false"]').waitFor();
    },
    introducers: () =>
      pane.getByRole("list", { name: "Colleagues who know them" }).getByRole("listitem"),
    close,
  };
}

/** Runs in a frame of the page; a frame that is just leaving has nothing to forget. */
function forgetRep(): void {
  localStorage.clear();
  sessionStorage.clear();
}

function tenantFor({ tenant, scheme = "http" }: OpenOptions): Promise<RunningTenant> {
  if (tenant !== undefined) return startTenant({ scheme, ...tenant });
  const plainTenant = plainTenants.get(scheme) ?? startTenant({ scheme });
  plainTenants.set(scheme, plainTenant);
  return plainTenant;
}

async function startTenant(options: Partial<LocalTenantOptions>): Promise<RunningTenant> {
  const folder = mkdtempSync(path.join(tmpdir(), "who-knows-whom-e2e-"));
  const trafficFile = path.join(folder, "traffic.jsonl");
  const tenant = await startLocalTenant({ port: 0, trafficFile, ...options });
  return {
    tenant,
    trafficFile,
    async close() {
      await tenant.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function paneFrameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not there.");
  return frame;
}

function watch(page: Page, tenant: LocalTenant) {
  const { dataverse, graph, identity } = tenant.origins;
  const own = new Set([new URL(tenant.url).origin, dataverse, graph, identity]);
  const offsite: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && !own.has(origin)) offsite.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(...ownError(error)));
  page.on("console", (message) => complaints.push(...ownComplaint(message)));
  return { offsite, complaints };
}

function readTraffic(file: string): readonly TrafficLine[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as TrafficLine);
}
