/** @jest-environment node */
import { readFileSync } from "node:fs";
import path from "node:path";

import type { Browser, Page } from "playwright-core";
import { createLocalCertificate } from "@who-knows-whom/stand-in-base/http/localCertificate";

import { serveSite } from "../../admin/site/siteServer";
import type { SiteServer } from "../../admin/site/siteServer";
import { clouds } from "../../src/adapters/config/clouds";
import { launchBrowser } from "./support/launchBrowser";
import { watchForLeaks } from "./support/leakWatch";
import type { LeakWatch } from "./support/leakWatch";
import { leaksIn } from "./support/leaksIn";

const root = path.join(__dirname, "..", "..");
const office = path.join(root, "node_modules", "@microsoft", "office-js", "dist");
const officeHost = "https://officeapis.public.onecdn.static.microsoft/1/";
const refusal = /Content Security Policy|Trusted ?Type|MIME type/i;

/** The build under the very headers it is deployed with, Microsoft's script from its own address. */
describe("the build as `npm run serve` serves it", () => {
  let site: SiteServer;
  let browser: Browser;
  let page: Page;
  let refusals: string[];
  let leakWatch: LeakWatch;

  beforeAll(async () => {
    site = await serveSite({
      folders: [path.join(root, "dist")],
      cloud: clouds.global,
      port: 0,
      tls: await createLocalCertificate(),
    });
    browser = await launchBrowser();
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    page = await context.newPage();
    leakWatch = watchForLeaks(page, [site.origin, new URL(officeHost).origin]);
    page.on("console", (message) => {
      const text = message.text();
      if (refusal.test(text) && !text.includes("report-only")) refusals.push(text);
    });
    await page.route(`${officeHost}**`, async (route) => {
      const file = path.join(office, new URL(route.request().url()).pathname.slice(3));
      await route.fulfill({ contentType: "text/javascript", body: readFileSync(file) });
    });
  });
  beforeEach(() => {
    refusals = [];
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each([
    "taskpane.html",
    "commands.html",
    "sign-in.html",
    "signed-in.html",
    "sign-in-dialog.html",
  ])("runs %s without breaking its own policy", async (name) => {
    await page.goto(`${site.origin}/${name}`, { waitUntil: "load" });
    await page.waitForFunction(() => document.readyState === "complete");
    expect(refusals).toEqual([]);
    expect(await leaksIn(leakWatch)).toEqual([]);
  });

  it("says in the pane's place what is missing outside Outlook", async () => {
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByText("This Outlook cannot show it").waitFor({ timeout: 20_000 });
    expect(await page.locator("main").innerText()).toMatch(/Who Knows Whom \d+\.\d+\.\d+/);
    expect(await leaksIn(leakWatch)).toEqual([]);
  });

  it("refuses what comes from elsewhere, so that the tests above could have failed", async () => {
    await page.goto(`${site.origin}/taskpane.html`);
    const isStopped = await page.evaluate(() => {
      new Image().src = "https://elsewhere.example/pixel.png";
      const script = document.createElement("script");
      try {
        script.textContent = "window.slipped = true";
        document.body.append(script);
      } catch {
        return true;
      }
      return !("slipped" in window);
    });
    expect(isStopped).toBe(true);
    expect(refusals.join("\n")).toContain("elsewhere.example");
  });
});
