/** @jest-environment node */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { localConfig } from "../../../dev/tenant/localConfig";
import { parseConfig } from "../../../src/adapters/config/parseConfig";
import { openTenant } from "./openScenarioFile";
import type { OpenTenant } from "./openScenarioFile";

const document = path.join(__dirname, "..", "..", "..", "docs", "local-tenant.md");
const [, example = ""] = /```json\n([^]*?)```/.exec(readFileSync(document, "utf8")) ?? [];
const folder = mkdtempSync(path.join(tmpdir(), "scenario-file-"));
const file = path.join(folder, "tenant.json");
const now = new Date("2026-06-10T12:00:00Z");

let tenant: OpenTenant | undefined;
beforeAll(async () => {
  writeFileSync(file, example);
  tenant = await openTenant({ kind: "file", file }, now);
});
afterAll(async () => {
  await tenant?.close();
  rmSync(folder, { recursive: true });
});

async function rowsOf(query: string) {
  return (await tenant?.ask(query))?.rows ?? [];
}

describe("the example in docs/local-tenant.md", () => {
  it("opens a tenant of its rep", () => {
    expect(tenant?.facts.rep.fullName).toBe("Blaine Carmack");
    expect(tenant?.facts.internalDomains).toEqual(["contoso.com"]);
  });

  it("has its users, units, records and rows in the CRM", async () => {
    const expand = "$expand=businessunitid($select=name)";
    expect(await rowsOf(`systemusers?$orderby=fullname&${expand}`)).toMatchObject([
      { fullname: "Blaine Carmack", businessunitid: { name: "Sales" }, applicationid: null },
      { fullname: "Nightly import", businessunitid: { name: "Root" }, islicensed: false },
      { fullname: "Tricia Potter", businessunitid: { name: "Sales North" } },
    ]);
    expect(await rowsOf("leads")).toMatchObject([
      { emailaddress1: "yvonne.mckay@fourthcoffee.com" },
    ]);
    expect(await rowsOf("accounts")).toMatchObject([{ name: "Fourth Coffee" }]);
    const [config] = await rowsOf("msdyn_wkwconfigs?$expand=owninguser($select=fullname)");
    expect(config).toMatchObject({
      msdyn_iswkwenabled: true,
      createdon: "2026-03-12T09:00:00Z",
      owninguser: { fullname: "Tricia Potter" },
    });
  });

  it("has its activities, read as far as the rep's role says", async () => {
    const emails = await rowsOf("emails?$orderby=createdon");
    expect(emails).toMatchObject([
      { subject: "The offer", senton: "2026-05-29T09:10:00Z" },
      {
        subject: "Re: The offer",
        senton: null,
        _parentactivityid_value: emails[0]?.["activityid"],
      },
    ]);
    expect(await rowsOf("appointments")).toMatchObject([{ statecode: 0, subject: "Tasting" }]);
    const unresolved = await rowsOf("activityparties?$filter=_partyid_value eq null");
    expect(unresolved).toMatchObject([{ addressused: "board@contoso.com" }]);
    expect((await tenant?.ask("queues"))?.status).toBe(403);
  });

  it("fails once as its fault says", async () => {
    expect((await tenant?.ask("contacts"))?.status).toBe(400);
    expect((await tenant?.ask("contacts"))?.status).toBe(200);
  });

  it("has its message and its meeting in the rep's mailbox", () => {
    expect(tenant?.mailbox.newestMessages(10)).toMatchObject([
      { subject: "A second machine", from: { name: "Yvonne McKay" }, folder: "inbox" },
    ]);
    expect(tenant?.mailbox.events()).toMatchObject([
      { start: new Date("2026-06-11T16:00:00Z"), organizer: { name: "Blaine Carmack" } },
    ]);
  });

  it("has its settings in a config.json that the product accepts", () => {
    if (tenant === undefined) throw new Error("The tenant is open");
    const origins = { dataverse: "http://localhost:1", graph: "http://localhost:2" };
    const config = localConfig({
      ...tenant.facts,
      clientId: "0a11ca7e-0000-4000-8000-00000000c11e",
      origins: { ...origins, identity: "http://localhost:3" },
    });
    expect(config).toMatchObject({
      tenants: {
        [tenant.facts.tenantId]: { detailLevel: "bars", internalDomains: ["contoso.com"] },
      },
    });
    const page = new URL("http://localhost:3000/taskpane.html");
    expect(parseConfig(config, page).tenants).toHaveLength(1);
  });
});
