import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { TrafficLine } from "@who-knows-whom/stand-in-base/http/trafficRecorder";
import type { Frame, Page } from "playwright-core";

import { startLocalTenant } from "../../dev/tenant/localTenant";
import { launchBrowser } from "../../test/e2e/support/launchBrowser";

/** The product in a real browser, on a tenant whose every answer takes so long. */
export interface Bench {
  readonly page: Page;
  readonly paneFrame: () => Frame;
  readonly select: (message: RegExp) => Promise<void>;
  readonly traffic: () => readonly TrafficLine[];
  readonly close: () => Promise<void>;
}

export async function openBench(latencyMs: number): Promise<Bench> {
  const folder = mkdtempSync(path.join(tmpdir(), "who-knows-whom-bench-"));
  const trafficFile = path.join(folder, "traffic.jsonl");
  const tenant = await startLocalTenant({ port: 0, trafficFile, latencyMs });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
  await page.goto(tenant.url);
  return {
    page,
    paneFrame: () => paneFrameOf(page),
    async select(message) {
      const list = page.getByRole("listbox", { name: "Messages" });
      await list.getByRole("option", { name: message }).first().click();
    },
    traffic: () => readTraffic(trafficFile),
    async close() {
      await browser.close();
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

function readTraffic(file: string): readonly TrafficLine[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as TrafficLine);
}
