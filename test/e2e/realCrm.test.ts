/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { openSources } from "./support/openSources";

async function rowsOf(outlook: OpenOutlook): Promise<readonly string[]> {
  await outlook.introducers().first().waitFor();
  // The order is final once the profiles have been looked at.
  await outlook.pane.getByText(/^Colleagues’ profiles$/).waitFor({ state: "attached" });
  return outlook.introducers().allInnerTexts();
}

describe("the pane on an ordinary company's CRM", () => {
  let outlook: OpenOutlook;

  beforeAll(async () => {
    outlook = await openOutlook({ tenant: { choice: { kind: "scenario", name: "tracking" } } });
    await outlook.select(/Yvonne McKay/);
  });
  afterAll(() => outlook.close());

  it("offers people, and nobody who is a program, a shared mailbox or only wrote by a workflow", async () => {
    const rows = await rowsOf(outlook);
    expect(rows).not.toHaveLength(0);
    const names = rows.map((row) => row.split("\n").find((line) => line.length > 2));
    expect(names.join()).not.toMatch(/support|sales|no-?reply|import|service|grady/i);
  });

  it("says how far the rep's right reaches, and what the CRM holds of the rep's own mail", async () => {
    const looked = await openSources(outlook);
    await looked.getByText(/You see your business unit’s activities/).waitFor();
    await looked.getByText(/Dynamics 365.*of your own emails/).waitFor();
    expect(outlook.complaints).toEqual([]);
  });
});

describe("the pane on a tenant that a file describes", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "described-tenant-"));
  const file = path.join(folder, "tenant.json");
  const lead = "Yvonne McKay";
  const tricia = { role: "to", user: "Tricia Potter" };
  let outlook: OpenOutlook;

  beforeAll(async () => {
    const tenant = {
      internalDomains: ["contoso.com"],
      rep: "blaine.carmack@contoso.com",
      units: [{ name: "Sales" }],
      roles: [{ name: "Salesperson", depth: "Local" }],
      users: [
        { fullName: "Blaine Carmack", address: "blaine.carmack@contoso.com" },
        { fullName: "Tricia Potter", address: "tricia.potter@contoso.com" },
      ].map((user) => ({ ...user, unit: "Sales", roles: ["Salesperson"] })),
      leads: [
        { fullName: lead, addresses: ["yvonne.mckay@fourthcoffee.com"], owner: "Blaine Carmack" },
      ],
      activities: [
        ...[3, 5, 8].map((days) => ({
          kind: "email",
          at: `${days} days ago 09:10`,
          hasSentOn: false,
          owner: "Tricia Potter",
          parties: [{ role: "sender", lead }, tricia],
        })),
        {
          kind: "appointment",
          state: "open",
          at: "6 days ago 10:00",
          until: "6 days ago 11:00",
          owner: "Tricia Potter",
          parties: [
            { role: "organizer", user: "Tricia Potter" },
            { role: "required", lead },
          ],
        },
      ],
      messages: [
        {
          from: "Yvonne McKay <yvonne.mckay@fourthcoffee.com>",
          to: ["blaine.carmack@contoso.com"],
          subject: "A second machine",
          sentAt: "20 minutes ago",
        },
      ],
    };
    writeFileSync(file, JSON.stringify(tenant));
    outlook = await openOutlook({ tenant: { choice: { kind: "file", file } } });
    await outlook.select(/A second machine/);
  });
  afterAll(async () => {
    await outlook.close();
    rmSync(folder, { recursive: true });
  });

  it("counts mail without a sent date and meetings that nobody closed", async () => {
    const [first = "", ...others] = await rowsOf(outlook);
    expect(first).toContain("Tricia Potter");
    expect(first).toContain("3 emails from Yvonne, 1 meeting");
    expect(others).toEqual([]);
  });
});
