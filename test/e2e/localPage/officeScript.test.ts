/** @jest-environment node */
import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";

import { openOutlook } from "../support/openOutlook";
import type { OpenOptions, OpenOutlook } from "../support/openOutlook";

declare global {
  interface Window {
    /** Scripts that broke the reported policy, as their addresses. */
    reportedScripts?: string[];
  }
}

const officeFile = require.resolve("@microsoft/office-js/dist/office.js");

let outlook: OpenOutlook;
afterEach(() => outlook.close());

async function open(options: OpenOptions): Promise<OpenOutlook> {
  outlook = await openOutlook(options);
  return outlook;
}

/** What the live library may do that the one of npm does not: policies of any name, strings as markup. */
const unkindStart = `
  for (const name of ["default", "officejs", "officejs", "officejs-domparser", "who-knows-whom"])
    trustedTypes.createPolicy(name, { createHTML: (text) => text, createScriptURL: (url) => url });
  new DOMParser().parseFromString("<b>1</b>", "text/html");
  document.createElement("div").innerHTML = "<b>1</b>";
`;

async function makeOfficeUnkind(page: Page): Promise<void> {
  const body = unkindStart + readFileSync(officeFile, "utf8");
  await page.route("**/lib/1/hosted/office.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
}

async function collectReports(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const scripts: string[] = (window.reportedScripts = []);
    document.addEventListener("securitypolicyviolation", ({ disposition, sourceFile }) => {
      if (disposition === "report") scripts.push(sourceFile);
    });
  });
}

describe("office.js under the pages' policy", () => {
  it("starts after a redirect to another origin", async () => {
    const { introducers, complaints } = await open({ tenant: { officeDelivery: "redirected" } });
    await introducers().first().waitFor();
    expect(complaints).toEqual([]);
  });

  it("starts whatever Trusted Types policies it makes", async () => {
    const { introducers, complaints } = await open({ prepare: makeOfficeUnkind });
    await introducers().first().waitFor();
    expect(complaints).toEqual([]);
  });

  it("is reported where it writes strings, and no script of ours is", async () => {
    const { introducers, paneFrame } = await open({ prepare: collectReports });
    await introducers().first().waitFor();
    const scripts = (await paneFrame().evaluate(() => window.reportedScripts)) ?? [];
    expect(scripts.filter((address) => address.includes("/lib/1/hosted/"))).not.toEqual([]);
    expect(scripts.filter((address) => address.includes("/static/"))).toEqual([]);
  });
});

describe("a page whose office.js does not arrive", () => {
  it("says so within 12 seconds where nothing answers", async () => {
    const { pane } = await open({ tenant: { officeDelivery: "never" } });
    const problem = pane.getByRole("alert");
    await problem.waitFor({ timeout: 12_000 });
    expect(await problem.innerText()).toMatch(/cannot start[^]*localhost[^]*network/);
    expect(await pane.locator("#skeleton").isVisible()).toBe(false);
  });

  it.each(["missing", "replaced"] as const)("says so at once where it is %s", async (how) => {
    const browser = { locale: "de-DE" };
    const { page, pane } = await open({ tenant: { officeDelivery: how }, browser });
    const problem = pane.getByRole("alert");
    await problem.waitFor({ timeout: 5_000 });
    // The pane's own script has run by then, and leaves the words alone.
    await page.waitForTimeout(1_500);
    expect(await problem.innerText()).toMatch(/kann nicht starten[^]*Netzwerk/);
    expect(await pane.locator("body").innerText()).not.toContain("Outlook");
  });

  it("says so on the command's page too, for whom it is shown", async () => {
    const { page, tenant } = await open({ tenant: { officeDelivery: "never" } });
    await page.goto(new URL("commands.html", tenant.url).href, { waitUntil: "commit" });
    const problem = page.getByRole("alert");
    await problem.waitFor({ timeout: 12_000 });
    expect(await problem.innerText()).toContain("network");
  });
});
