/** @jest-environment node */
import { createProspectRecords } from "../../../../src/adapters/dataverse/records/prospectRecords";
import { aProspect, anAddress } from "../../../support/builders";
import { withLocalCrm, yvonne } from "../localCrm";

type Options = Parameters<typeof withLocalCrm>[2];

function find(options?: Options, address = yvonne.address) {
  return withLocalCrm(
    () => undefined,
    async ({ client, traffic }) => {
      const records = createProspectRecords({
        reader: client,
        origin: "https://contoso.api.crm.dynamics.com",
      });
      const prospect = aProspect({ address: anAddress(address) });
      const { records: found, coverage } = await records.findRecords(prospect);
      return { found, coverage, traffic };
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
        url: `https://contoso.crm.dynamics.com/main.aspx?etn=lead&id=${yvonne.lead}&pagetype=entityrecord`,
      },
      expect.objectContaining({
        kind: "contact",
        id: yvonne.contact,
        companyName: "Fourth Coffee",
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
});
