import type { CDPSession, Page } from "playwright-core";

/** What the browser holds after its garbage is collected. */
export interface Held {
  readonly heapBytes: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly timers: number;
}

export interface Soaked {
  /** After the first tenth, when everything is loaded and remembered. */
  readonly before: Held;
  readonly after: Held;
  readonly switches: number;
  readonly errors: readonly string[];
}

/** Where the pane and the messages are. */
export interface SoakOptions {
  readonly page: Page;
  readonly messageIds: readonly string[];
  readonly switches: number;
}

/** Between two switches of a hasty rep; now and then one waits for the answer. */
const shortestMs = 5;
const longestMs = 90;
const answerEvery = 20;
const lookUpMs = 16_000;

/** Switches messages in one pinned pane, again and again, in an order that is the same each time. */
export async function soak({ page, messageIds, switches }: SoakOptions): Promise<Soaked> {
  const errors: string[] = [];
  page.on("pageerror", ({ message, stack = "" }) => {
    if (!stack.includes("MicrosoftAjax.js")) errors.push(message);
  });
  const devTools = await page.context().newCDPSession(page);
  const open = (id: string | undefined) =>
    page.evaluate((message) => window.localOutlook?.select(message), id);
  const switchTo = async (turn: number) => {
    await open(messageIds[(turn * 7) % messageIds.length]);
    const isAnswerAwaited = turn % answerEvery === 0;
    await page.waitForTimeout(isAnswerAwaited ? 600 : pauseMs(turn));
  };

  const warmUp = Math.max(2 * messageIds.length, Math.floor(switches / 10));
  for (let turn = 0; turn < warmUp; turn += 1) await switchTo(turn);
  // The same is on the screen at both counts.
  await open(messageIds[0]);
  const before = await heldIn(page, devTools);
  for (let turn = warmUp; turn < switches; turn += 1) await switchTo(turn);
  await open(messageIds[0]);
  const after = await heldIn(page, devTools);
  return { before, after, switches, errors };
}

/** As different as chance, and the same in every run. */
function pauseMs(turn: number): number {
  return shortestMs + ((turn * 37) % (longestMs - shortestMs));
}

async function heldIn(page: Page, devTools: CDPSession): Promise<Held> {
  await forgetRecords(page);
  // What is under way has to end before it can be told from what is kept: a look-up takes 15 seconds at most.
  await page.waitForTimeout(lookUpMs);
  await devTools.send("Performance.enable");
  for (let round = 0; round < 3; round += 1) await devTools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devTools.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  return {
    heapBytes: metric("JSHeapUsedSize"),
    listeners: metric("JSEventListeners"),
    nodes: metric("Nodes"),
    timers: (await pane?.evaluate(() => window.runningTimers?.size)) ?? NaN,
  };
}

/** The local Outlook's page writes down, for the tests, all that an add-in asks of it: that is not the pane's growth. */
async function forgetRecords(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.localOutlook?.requests.splice(0);
    window.localOutlook?.bridgeRequests.splice(0);
  });
}
