import type { Browser } from "playwright-core";

/** A 4G line: 9 Mbit/s, 60 ms there and back. */
const line = {
  offline: false,
  latency: 60,
  downloadThroughput: 1_125_000,
  uploadThroughput: 190_000,
};

const officeScript = require.resolve("@microsoft/office-js/dist/office.js");

/** Milliseconds until something of the page shows, in a browser that has never seen it. */
export async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send("Network.enable");
  await devTools.send("Network.emulateNetworkConditions", line);
  await page.route(/\/1\/office\.js$/, (route) => route.fulfill({ path: officeScript }));
  await page.goto(url, { waitUntil: "commit" });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName("first-contentful-paint");
          if (paint !== undefined) resolve(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await context.close();
  return time;
}
