import type { Page } from "playwright-core";

import { startLocalTenant } from "../../dev/tenant/localTenant";
import { launchBrowser } from "../../test/e2e/support/launchBrowser";
import { signInByWindow } from "../../test/e2e/support/signInByWindow";

const paneFrame = 'iframe[title="Who Knows Whom"]';

/** The pane of a rep who is signed in, in a real browser, with real MSAL. */
interface StartedPane {
  /** Starts the pane anew, as Outlook does for the next message. Milliseconds to its first request with a token. */
  readonly timeToToken: () => Promise<number>;
  readonly close: () => Promise<void>;
}

interface PaneOptions {
  readonly query: string;
  readonly byWindow: boolean;
  readonly latencyMs: number;
}

/** Windows of the pane's own need https. */
export async function openPane({ query, byWindow, latencyMs }: PaneOptions): Promise<StartedPane> {
  const tenant = await startLocalTenant({ port: 0, scheme: "https", latencyMs });
  const browser = await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-US" });
  const page = await context.newPage();
  const first = firstToken(page);
  await page.goto(new URL(query, tenant.url).href);
  if (byWindow) await signInByWindow({ page, pane: page.frameLocator(paneFrame) });
  await first;
  return {
    async timeToToken() {
      // What the former pane still asks would count as the new one's.
      await page.waitForTimeout(10 * latencyMs + 1_000);
      const token = firstToken(page);
      const startedAt = performance.now();
      await page.evaluate(() => window.localOutlook?.reloadAddIn());
      return (await token) - startedAt;
    },
    async close() {
      await browser.close();
      await tenant.close();
    },
  };
}

/** When the pane next sends a token. */
async function firstToken(page: Page): Promise<number> {
  await page.waitForRequest((request) => request.headers()["authorization"] !== undefined);
  return performance.now();
}
