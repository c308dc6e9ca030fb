import path from "node:path";

import type { Browser } from "playwright-core";

import { serveSite } from "../../admin/site/siteServer";
import { clouds } from "../../src/adapters/config/clouds";
import { launchBrowser } from "../../test/e2e/support/launchBrowser";
import { startBarePage } from "./barePage";
import { firstPaint } from "./firstPaint";

/** The rounds are interleaved, so that other load on the machine slows both pages alike. */
const rounds = 15;

/** Ratios hold on any machine; times do not. */
const atMost = 1.2;

const builtSite = path.join(__dirname, "..", "..", "dist");

void run();

/** How soon the pane's page paints, against a page with one line of text. */
async function run(): Promise<void> {
  const [site, bare, browser] = await Promise.all([
    serveSite({ folders: [builtSite], cloud: clouds.global, port: 0 }),
    startBarePage(),
    launchBrowser(),
  ]);
  const pane = new URL("/taskpane.html", site.origin).href;
  const times = { pane: [] as number[], bare: [] as number[] };
  await warmUp(browser, [pane, bare.origin]);
  for (let round = 0; round < rounds; round++) {
    times.bare.push(await firstPaint(browser, bare.origin));
    times.pane.push(await firstPaint(browser, pane));
  }
  await Promise.all([browser.close(), bare.close(), site.close()]);
  report(median(times.pane), median(times.bare));
}

async function warmUp(browser: Browser, urls: readonly string[]): Promise<void> {
  for (const url of urls) await firstPaint(browser, url);
}

function report(pane: number, bare: number): void {
  const ratio = pane / bare;
  const verdict = ratio <= atMost ? "as demanded" : "TOO SLOW";
  console.log(`First contentful paint, medians of ${rounds} interleaved runs on a 4G line`);
  console.log(`a page with one line: ${bare.toFixed(0)} ms`);
  console.log(
    `the pane:             ${pane.toFixed(0)} ms, ${ratio.toFixed(2)} times (at most ${atMost}: ${verdict})`,
  );
  if (ratio > atMost) process.exitCode = 1;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
