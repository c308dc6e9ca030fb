import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { startLocalTenant } from "../../dev/tenant/localTenant";
import { launchBrowser } from "../../test/e2e/support/launchBrowser";
import { countTimers } from "./countingTimers";
import { problemsOf } from "./judgeSoak";
import { soak } from "./soak";

const defaultSwitches = 2_000;
const [, , asked] = process.argv;

void run(asked === undefined ? defaultSwitches : Number(asked));

/** Whether a pane that stays pinned all week grows, leaks or asks too much. */
async function run(switches: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "who-knows-whom-soak-"));
  const trafficFile = path.join(folder, "traffic.jsonl");
  const tenant = await startLocalTenant({ port: 0, trafficFile });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1_000, height: 700 } });
  await page.addInitScript(countTimers);
  await page.goto(new URL("?pinned", tenant.url).href);
  await page.waitForFunction(() => window.localOutlook !== undefined);
  const messages = (await (
    await page.request.get(new URL("/outlook/api/messages", tenant.url).href)
  ).json()) as readonly { readonly id: string }[];

  const messageIds = messages.map(({ id }) => id);
  const soaked = await soak({ page, messageIds, switches });
  await browser.close();
  await tenant.close();
  const requests = readFileSync(trafficFile, "utf8").split("\n").length - 1;
  rmSync(folder, { recursive: true });

  const problems = problemsOf(soaked, requests);
  console.log(`${switches} switches between ${messageIds.length} messages`);
  console.log(JSON.stringify({ ...soaked, requests }, undefined, 2));
  console.log(problems.length === 0 ? "as demanded" : problems.join("\n"));
  if (problems.length > 0) process.exitCode = 1;
}
