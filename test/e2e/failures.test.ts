/** @jest-environment node */
import type { Page } from "playwright-core";

import type { LocalTenantOptions } from "../../dev/tenant/localTenant";
import { changeConfig } from "./support/changeConfig";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";

describe("what the pane says when a source fails", () => {
  let outlook: OpenOutlook;

  async function openYvonne(faults: LocalTenantOptions["faults"]) {
    outlook = await openOutlook({ tenant: faults === undefined ? {} : { faults } });
    await outlook.select(/Yvonne McKay.*New store/);
  }
  afterEach(() => outlook.close());

  it("names Dynamics 365 as not reachable, and still shows what the mailbox knows", async () => {
    await openYvonne({ dataverse: [{ matches: "", status: 503 }] });
    await outlook.pane.getByText(/Dynamics 365.* not reachable/).waitFor();
    await outlook.pane.getByText(/You: \d+ emails/).waitFor();
    expect(await outlook.pane.getByRole("button", { name: "Try again" }).count()).toBe(1);
  });

  it("names Dynamics 365 as not permitted when a privilege is missing", async () => {
    await openYvonne({ withheldPrivileges: new Set(["prvReadActivity"]) });
    await outlook.pane.getByText(/Dynamics 365.* not permitted/).waitFor();
    expect(await outlook.pane.locator("body").innerText()).not.toContain("No one here knows");
  });

  it("shows introducers although leads and contacts may not be read", async () => {
    await openYvonne({ withheldPrivileges: new Set(["prvReadLead", "prvReadContact"]) });
    await outlook.pane.getByText(/leads and contacts.* not permitted/i).waitFor();
    expect(await outlook.introducers().first().innerText()).toContain("Tricia Potter");
  });

  it("names the mailbox as not allowed yet where only the calendar was agreed to", async () => {
    const consentedScopes = ["User.Read", "Calendars.Read", "user_impersonation"];
    await openYvonne({ consentedScopes });
    await outlook.pane.getByText(/Your mailbox.* not allowed yet/).waitFor();
    expect(await outlook.introducers().first().innerText()).toContain("Tricia Potter");
    expect(await outlook.pane.locator("body").innerText()).toContain("Your calendar – since");
  });

  it("names a source that hangs, and goes on without it within the look-up's time", async () => {
    await openYvonne({ dataverse: [{ matches: "", hang: true }] });
    await outlook.pane
      .getByText(/Still waiting for .*Dynamics 365/)
      .first()
      .waitFor();
    await outlook.pane.getByText(/Dynamics 365.* not reachable/).waitFor();
    expect(await outlook.introducers().count()).toBe(0);
  });

  it("names the opt-out group that is not there, and shows everything but the colleagues", async () => {
    const naming = (page: Page) =>
      changeConfig(page, (tenant) => {
        tenant.optOut.groupId = "00000000-0000-0000-0000-00000000dead";
        tenant.graphScopes.push("GroupMember.Read.All");
      });
    outlook = await openOutlook({ tenant: {}, prepare: naming });
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.pane.getByText("The opt-out group in config.json does not exist.").waitFor();
    await outlook.pane.getByRole("heading", { name: "Yvonne McKay" }).waitFor();
    await outlook.pane.getByText(/You: \d+ emails/).waitFor();
    await outlook.pane.getByText(/^Lead: /).waitFor();
    expect(await outlook.introducers().count()).toBe(0);
  });

  it("asks at once when the rep tries again, however long the CRM was down", async () => {
    const faults = [{ matches: "", status: 503 }];
    await openYvonne({ dataverse: faults });
    const tryAgain = outlook.pane.getByRole("button", { name: "Try again" });
    for (let click = 0; click < 4; click += 1) {
      await outlook.pane.getByText(/Dynamics 365.* not reachable/).waitFor();
      await tryAgain.click();
      await outlook.pane.getByText(/Dynamics 365.* not reachable/).waitFor();
    }
    faults.length = 0;
    await tryAgain.click();
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();
    expect(await tryAgain.count()).toBe(0);
  });

  it("counts down the wait that a busy CRM asked for, and goes on by itself", async () => {
    const headers = { "Retry-After": "20" };
    const faults = [{ matches: "", status: 429, code: "0x80072322", headers }];
    await openYvonne({ dataverse: faults });
    await outlook.pane.getByText(/It continues in \d+ seconds/).waitFor();
    faults.length = 0;
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();
    expect(await outlook.pane.getByText(/It continues in/).count()).toBe(0);
  });

  it("goes on by itself when a busy CRM asked for a moment", async () => {
    const busy = { matches: "", status: 429, code: "0x80072322", headers: { "Retry-After": "1" } };
    await openYvonne({ dataverse: [{ ...busy, times: 2 }] });
    await outlook.introducers().first().waitFor();
    expect(await outlook.introducers().first().innerText()).toContain("Tricia Potter");
  });
});
