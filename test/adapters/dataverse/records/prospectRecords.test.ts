/** @jest-environment node */
import { createProspectRecords } from "../../../../src/adapters/dataverse/records/prospectRecords";
import { aProspect, anAddress } from "../../../support/builders";
import { blaine, withLocalCrm, yvonne } from "../localCrm";

type Options = Parameters<typeof withLocalCrm>[2];

type Fill = Parameters<typeof withLocalCrm>[0];

function find(options?: Options, address = yvonne.address, fill: Fill = () => undefined) {
  return withLocalCrm(
    fill,
    async ({ client, traffic }) => {
      const records = createProspectRecords({
        reader: client,
        origin: "https://contoso.api.crm.dynamics.com",
      });
      const prospect = aProspect({ address: anAddress(address) });
      const { records: found, coverage, newLeadUrl } = await records.findRecords(prospect);
      return { found, coverage, newLeadUrl, traffic };
    },
    options,
  );
}

describe("createProspectRecords", () => {
  it("finds lead and contact by any of their addresses", async () => {
    const { found } = await find();
    expect(found).toEqual([
      {
        kind: "lead",
        id: yvonne.lead,
        displayName: "Yvonne McKay",
        jobTitle: "Purchasing Manager",
        companyName: "Fourth Coffee",
        topic: "New store opened this year - follow up",
        isOpen: true,
        owner: { kind: "user", id: blaine.id, displayName: "Blaine Carmack" },
        url: `https://contoso.crm.dynamics.com/main.aspx?etn=lead&id=${yvonne.lead}&pagetype=entityrecord`,
      },
      expect.objectContaining({
        kind: "contact",
        id: yvonne.contact,
        companyName: "Fourth Coffee",
        accountId: "00000005-0000-4000-8000-000000000001",
        otherAddresses: ["y.mckay@example.com"],
      }),
    ]);
    expect(found[1]).not.toHaveProperty("topic");
  });

  it("finds no record for an unknown prospect", async () => {
    expect((await find({}, "o'hara@fourthcoffee.com")).found).toEqual([]);
  });

  it("asks once for each table, with the address in no URL", async () => {
    const { traffic } = await find();
    expect(traffic.map(({ request }) => request.url.pathname)).toEqual([
      "/api/data/v9.2/$batch",
      "/api/data/v9.2/$batch",
    ]);
  });

  it("finds the contact for a rep who may not read leads", async () => {
    const { found } = await find({ withheldPrivileges: new Set(["prvReadLead"]) });
    expect(found.map(({ kind }) => kind)).toEqual(["contact"]);
  });

  it.each([
    ["prvReadContact", "accessDenied"],
    ["prvReadLead", "accessDenied"],
  ])("says what is missing where something was found without %s", async (privilege, code) => {
    const { found, coverage } = await find({ withheldPrivileges: new Set([privilege]) });
    expect(found).toHaveLength(1);
    expect(coverage).toEqual({ isPartial: true, missingBecause: code });
    expect((await find()).coverage).toEqual({ isPartial: false });
  });

  it("says so when the rep may read neither", async () => {
    const withheldPrivileges = new Set(["prvReadLead", "prvReadContact"]);
    await expect(find({ withheldPrivileges })).rejects.toThrow("accessDenied");
  });

  it.each([
    ["leads", "lead", 403, "accessDenied"],
    ["contacts", "contact", 503, "serviceUnavailable"],
  ])("does not say that there is none where %s failed", async (_name, table, status, code) => {
    const faults = [{ matches: table, status }];
    await expect(find({ faults }, "nobody@fourthcoffee.com")).rejects.toThrow(code);
  });

  it("finds what there is in a CRM without leads", async () => {
    const faults = [{ matches: "lead", status: 404, code: "0x8006088a" }];
    expect((await find({ faults })).found).toHaveLength(1);
    expect((await find({ faults }, "nobody@fourthcoffee.com")).found).toEqual([]);
  });

  it("needs no right to read accounts for the company's name", async () => {
    const { found } = await find({ withheldPrivileges: new Set(["prvReadAccount"]) });
    expect(found.map(({ companyName }) => companyName)).toEqual(["Fourth Coffee", "Fourth Coffee"]);
  });

  it("says what became of records that are not open, after those that are", async () => {
    const common = { fullName: "Yvonne McKay", addresses: [yvonne.address], ownerId: blaine.id };
    const { found } = await find({}, yvonne.address, (_, crm) => {
      const lead = { ...common, topic: "Old" };
      crm.addLead({ ...lead, id: "30000000-0000-4000-8000-000000000001", state: "qualified" });
      crm.addLead({ ...lead, id: "30000000-0000-4000-8000-000000000002", state: "disqualified" });
      crm.addRow("contact", {
        contactid: "30000000-0000-4000-8000-000000000003",
        fullname: "Yvonne McKay",
        emailaddress3: yvonne.address,
        statecode: 1,
      });
    });
    expect(found.map(({ kind, isOpen, closed }) => [kind, isOpen, closed])).toEqual([
      ["lead", true, undefined],
      ["contact", true, undefined],
      ["lead", false, "qualified"],
      ["lead", false, "disqualified"],
      ["contact", false, "inactive"],
    ]);
  });

  it("names a team that owns a record", async () => {
    const { found } = await find({}, "team@fourthcoffee.com", (_, crm) => {
      const id = "30000000-0000-4000-8000-000000000001";
      crm.addTeam({ id, name: "Key accounts", memberIds: [] });
      crm.addRow("contact", {
        contactid: "30000000-0000-4000-8000-000000000003",
        emailaddress1: "team@fourthcoffee.com",
        ownerid: id,
        owneridtype: "team",
        statecode: 0,
      });
    });
    expect(found[0]?.owner).toMatchObject({ kind: "team", displayName: "Key accounts" });
  });

  it("takes the company of a lead from its account, and of a contact from no other contact", async () => {
    const { found } = await find({}, "new@fourthcoffee.com", (_, crm) => {
      crm.addRow("lead", {
        leadid: "30000000-0000-4000-8000-000000000001",
        emailaddress1: "new@fourthcoffee.com",
        parentaccountid: "00000005-0000-4000-8000-000000000001",
        statecode: 0,
      });
      crm.addRow("contact", {
        contactid: "30000000-0000-4000-8000-000000000003",
        emailaddress1: "new@fourthcoffee.com",
        parentcustomerid: yvonne.contact,
        parentcustomeridtype: "contact",
        statecode: 0,
      });
    });
    expect(found.map(({ companyName, accountId }) => [companyName, accountId])).toEqual([
      ["Fourth Coffee", "00000005-0000-4000-8000-000000000001"],
      [undefined, undefined],
    ]);
  });

  it("offers the form for a new lead with the name and without the address, where it is sure", async () => {
    const nobody = "o'hara@fourthcoffee.com";
    const { newLeadUrl } = await find({}, nobody);
    const url = new URL(newLeadUrl ?? "");
    expect([url.origin, url.searchParams.get("etn")]).toEqual([
      "https://contoso.crm.dynamics.com",
      "lead",
    ]);
    const fields = new URLSearchParams(url.searchParams.get("extraqs") ?? "");
    expect(Object.fromEntries(fields)).toEqual({ firstname: "Yvonne", lastname: "McKay" });
    expect(decodeURIComponent(decodeURIComponent(url.href))).not.toContain("@");
    expect((await find()).newLeadUrl).toBeUndefined();
    const noLeads = [{ matches: "lead", status: 404, code: "0x8006088a" }];
    expect((await find({ faults: noLeads }, nobody)).newLeadUrl).toBeUndefined();
  });
});
