/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Page } from "playwright-core";

import { changeConfigText } from "./support/changeConfig";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";
import { untilQuiet } from "./support/untilQuiet";

declare global {
  interface Window {
    /** Scripts that broke the reported policy, as their addresses. */
    reportedScripts?: string[];
  }
}

const lead = "Yvonne McKay";
const templateId = "11111111-0000-4000-8000-000000000001";
const toLead = { role: "to", lead };

function emailsOf(user: string, ...days: readonly number[]) {
  const parties = [{ role: "sender", user }, toLead];
  return days.map((each) => ({ kind: "email", at: `${each} days ago 09:10`, parties }));
}

const tenantFile = {
  internalDomains: ["contoso.com"],
  rep: "blaine.carmack@contoso.com",
  users: [
    { fullName: "Blaine Carmack", address: "blaine.carmack@contoso.com" },
    { fullName: "Tricia Potter", address: "tricia.potter@contoso.com" },
    { fullName: "Christie Cline", address: "christie.cline@agency.example" },
  ],
  leads: [
    { fullName: lead, addresses: ["yvonne.mckay@fourthcoffee.com"], owner: "Blaine Carmack" },
  ],
  activities: [...emailsOf("Tricia Potter", 3, 5), ...emailsOf("Christie Cline", 2, 4, 6)],
  rows: {
    template: [
      {
        templateid: templateId,
        subjectsafehtml: "Introduction",
        safehtml: "<p>Words of the organisation</p><script>document.title = 'run'</script>",
      },
    ],
    msdyn_wkwconfig: [
      { msdyn_wkwconfigid: "default", msdyn_emailtemplateid: templateId, statecode: 0 },
    ],
  },
  messages: ["A second machine", "Another matter"].map((subject, place) => ({
    from: place === 0 ? "Yvonne McKay <yvonne.mckay@fourthcoffee.com>" : "una@adatum.example",
    to: ["blaine.carmack@contoso.com"],
    subject,
    sentAt: `${20 + place} minutes ago`,
  })),
};

async function collectReports(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const scripts: string[] = (window.reportedScripts = []);
    document.addEventListener("securitypolicyviolation", ({ sourceFile, blockedURI }) => {
      scripts.push(`${sourceFile} ${blockedURI}`);
    });
  });
}

describe("what the privacy texts promise", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "privacy-e2e-"));
  const file = path.join(folder, "tenant.json");
  let outlook: OpenOutlook;
  let change: (file: string) => string = (text) => text;

  beforeAll(async () => {
    writeFileSync(file, JSON.stringify(tenantFile));
    outlook = await openOutlook({
      tenant: { choice: { kind: "file", file } },
      prepare: async (page) => {
        await collectReports(page);
        await changeConfigText(page, (text) => change(text));
      },
    });
    await pinPane(outlook);
    await outlook.select(/A second machine/);
    await outlook.introducers().first().waitFor();
  });
  afterAll(async () => {
    await outlook.close();
    rmSync(folder, { recursive: true });
  });

  it("nobody is asked how active colleagues are with anybody, and no address is in a URL", async () => {
    await untilQuiet(outlook);
    const lines = outlook.traffic();
    const bodies = lines.map(({ url, requestBody }) => decodeURIComponent(url + requestBody));
    expect(bodies.some((text) => text.includes("activityparty"))).toBe(true);
    expect(bodies.filter((text) => text.includes('name="activitypointer"'))).toEqual([]);
    expect(lines.filter(({ url }) => /@|%40/i.test(url))).toEqual([]);
  });

  it("a user of the CRM with an address outside comes last, and marked", async () => {
    const rows = await outlook.introducers().allInnerTexts();
    expect(rows[0]).toContain("Tricia Potter");
    expect(rows[1]).toMatch(/Christie Cline[^]*Address outside your organization/);
  });

  it("a template of the CRM is parsed under the pages' own policy, and none of it runs", async () => {
    await outlook.pane.getByRole("button", { name: "Get introduced by Tricia Potter" }).click();
    const message = outlook.pane.getByRole("group", { name: "Message" });
    await message.waitFor();
    const words = await message.innerText();
    const reported = (await outlook.paneFrame().evaluate(() => window.reportedScripts)) ?? [];
    await outlook.pane.getByRole("button", { name: "Back" }).click();
    expect(reported.filter((script) => script.includes("/static/"))).toEqual([]);
    expect(words).toContain("Words of the organisation");
    expect(words).not.toContain("document.title");
  });

  it("who opts out while the pane is pinned is gone at the next look-up", async () => {
    change = (text) => text.replace('"addresses":[]', '"addresses":["tricia.potter@contoso.com"]');
    await outlook.page.waitForTimeout(5_100);
    await outlook.select(/Another matter/);
    await outlook.pane.getByRole("heading", { level: 1, name: /una/i }).waitFor();
    await outlook.select(/A second machine/);
    await outlook.introducers().first().waitFor();
    expect(await outlook.introducers().allInnerTexts()).toHaveLength(1);
    expect(await outlook.pane.getByText("Tricia Potter").count()).toBe(0);
  });

  it("a file that breaks during the day stops nobody, and the pane says so", async () => {
    change = () => "{";
    await outlook.page.waitForTimeout(5_100);
    await outlook.select(/Another matter/);
    const said = "config.json is not JSON. The settings read before it count.";
    await outlook.pane.getByText(said).waitFor();
    expect(await outlook.pane.getByText("switched off").count()).toBe(0);
  });

  it("a pinned pane stops where the add-in is switched off", async () => {
    change = (text) => text.replace('"enabled":true', '"enabled":false');
    await outlook.page.waitForTimeout(5_100);
    await outlook.select(/A second machine/);
    await outlook.pane.getByText("the add-in is switched off").waitFor();
    expect(await outlook.introducers().count()).toBe(0);
  });
});
