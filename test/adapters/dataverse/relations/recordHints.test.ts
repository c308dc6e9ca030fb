/** @jest-environment node */
import type { CrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";

import { aProspect, anAddress } from "../../../support/builders";
import {
  blaine,
  cora,
  departed,
  relationsIn,
  robot,
  tricia,
  withLocalCrm,
  yvonne,
} from "../localCrm";
import type { LocalCrm } from "../localCrm";
import { relationWriter } from "./relationRows";

type Options = Parameters<typeof withLocalCrm>[2];
type Fill = (rows: ReturnType<typeof relationWriter>, crm: CrmWriter) => void;

/** The account of Yvonne's contact; Blaine, who asks, owns all records. */
const account = "00000005-0000-4000-8000-000000000001";

async function find(fill: Fill, options?: Options, names: "read" | "notRead" = "notRead") {
  const ask = async (crm: LocalCrm) => {
    const prospect = aProspect({ address: anAddress(yvonne.address) });
    const hints = await relationsIn(crm, names).findHints(prospect);
    return { ...hints, requests: crm.traffic.length };
  };
  const { contacts, ...rest } = await withLocalCrm(
    (_, crm) => {
      fill(relationWriter(crm, blaine), crm);
    },
    ask,
    options,
  );
  const lines = contacts.flatMap(({ colleague, mentions = [] }) =>
    mentions.map((mention) => `${colleague.displayName}: ${JSON.stringify(mention)}`),
  );
  return { lines: lines.sort(), ...rest };
}

describe("what the prospect's records say of colleagues", () => {
  it("is nothing about the rep, who owns them", async () => {
    expect(await find(() => undefined)).toEqual({ lines: [], isPartial: false, requests: 3 });
  });

  it("names the owners of lead, contact and account", async () => {
    const owned = { ownerId: tricia.id, addresses: [yvonne.address], fullName: "Yvonne McKay" };
    const { lines } = await find((_, crm) => {
      crm.addLead({
        ...owned,
        id: "10000000-0000-4000-8000-000000000001",
        topic: "",
        state: "open",
      });
      const other = "10000000-0000-4000-8000-000000000002";
      crm.addAccount({ id: other, name: "Fourth Coffee North", ownerId: cora.id });
      crm.addContact({ ...owned, id: "10000000-0000-4000-8000-000000000003", accountId: other });
    });
    expect(lines).toEqual([
      'Cora Thomas: {"kind":"ownerOf","record":"account"}',
      'Tricia Potter: {"kind":"ownerOf","record":"contact"}',
      'Tricia Potter: {"kind":"ownerOf","record":"lead"}',
    ]);
  });

  it("names the members of the account's teams, but not everybody of a unit", async () => {
    const { lines } = await find(({ team }) => {
      team([tricia, blaine, departed, robot], { regardingobjectid: account });
      team([cora], { regardingobjectid: account, isdefault: true });
      team([cora], { regardingobjectid: account, teamtype: 2 });
      team([cora], { regardingobjectid: yvonne.contact });
    });
    expect(lines).toEqual(['Tricia Potter: {"kind":"teamOf","record":"account"}']);
  });

  it("names the members of the team that owns the account", async () => {
    const { lines } = await find(({ team, account: write }, crm) => {
      const teamid = "20000000-0000-4000-8000-000000000001";
      team([tricia], { teamid, teamtype: 0 });
      const id = "20000000-0000-4000-8000-000000000002";
      write(id, { ownerid: teamid, owneridtype: "team" });
      const contact = { fullName: "Yvonne McKay", addresses: [yvonne.address], ownerId: blaine.id };
      crm.addContact({ ...contact, id: "20000000-0000-4000-8000-000000000003", accountId: id });
    });
    expect(lines).toEqual(['Tricia Potter: {"kind":"teamOf","record":"account"}']);
  });

  it("names those connected to the records once, with their role, as long as it lasts", async () => {
    const { lines } = await find(({ connection }) => {
      connection(["contact", yvonne.contact], tricia, "Former colleague");
      connection(["account", account], cora, undefined);
      connection(["lead", yvonne.lead], cora, "Ended", { effectiveend: "2026-05-31" });
      connection(["lead", yvonne.lead], cora, "Inactive", { statecode: 1 });
      connection(["lead", yvonne.lead], cora, "Until later", { effectiveend: "2026-12-31" });
      connection(["contact", yvonne.contact], departed, "Friend");
    });
    expect(lines).toEqual([
      'Cora Thomas: {"kind":"connectedAs","roles":["Until later"]}',
      'Cora Thomas: {"kind":"connectedAs","roles":[]}',
      'Tricia Potter: {"kind":"connectedAs","roles":["Former colleague"]}',
    ]);
  });

  const withOpportunity: Fill = ({ opportunity, team }) => {
    const id = opportunity({ parentcontactid: yvonne.contact, ownerid: tricia.id });
    team([cora], { regardingobjectid: id });
    opportunity({ parentaccountid: account, ownerid: cora.id, statecode: 2, name: "Lost" });
    opportunity({ originatingleadid: yvonne.lead, ownerid: cora.id, statecode: 1, name: "Won" });
  };

  it("names who worked on an opportunity, and reads its name only where a tenant wants it", async () => {
    const { lines } = await find(withOpportunity);
    expect(lines).toEqual([
      'Cora Thomas: {"kind":"opportunity"}',
      'Cora Thomas: {"kind":"opportunity"}',
      'Tricia Potter: {"kind":"opportunity"}',
    ]);
    expect((await find(withOpportunity, {}, "read")).lines).toEqual([
      'Cora Thomas: {"kind":"opportunity","name":"Espresso bars"}',
      'Cora Thomas: {"kind":"opportunity","name":"Won"}',
      'Tricia Potter: {"kind":"opportunity","name":"Espresso bars"}',
    ]);
  });

  it.each(["Opportunity", "Connection", "Team", "Account"])(
    "goes on without what the rep may not read: %s",
    async (table) => {
      const withheldPrivileges = new Set([`prvRead${table}`]);
      const fill: Fill = (rows, crm) => {
        withOpportunity(rows, crm);
        rows.connection(["contact", yvonne.contact], tricia, "Friend");
      };
      const { lines, isPartial } = await find(fill, { withheldPrivileges });
      expect(isPartial).toBe(false);
      const kinds = new Set(lines.map((line) => /"kind":"(\w+)"/.exec(line)?.[1]));
      expect(kinds.has("opportunity")).toBe(table !== "Opportunity");
      expect(kinds.has("connectedAs")).toBe(table !== "Connection");
    },
  );

  it("says that something is missing where a part failed for another reason", async () => {
    const faults = [{ matches: "connection", status: 400, code: "0x80044151" }];
    expect((await find(withOpportunity, { faults })).isPartial).toBe(true);
    expect((await find(withOpportunity, { faults })).lines).toHaveLength(3);
  });
});
