/** @jest-environment node */
import { blaine, cora, email, tricia, yvonne } from "../support/testCrm";
import { serveCrm } from "../support/servedCrm";
import type { Asking, ServedCrm } from "../support/servedCrm";
import { emails, serveDividedCrm, team, units } from "./dividedCrm";
import type { Roles } from "./dividedCrm";

let crm: ServedCrm | undefined;
afterEach(async () => {
  await crm?.close();
  crm = undefined;
});

async function asBlaine(roles: Roles): Promise<Asking> {
  crm = await serveDividedCrm(roles);
  return crm.as(blaine);
}

const { tricia: tricias, cora: coras, blaine: own, team: ofTeam } = emails;

const depths = [
  ["Basic", [own, ofTeam]],
  ["Local", [own, ofTeam]],
  ["Deep", [own, tricias, ofTeam]],
  ["Global", [own, tricias, coras, ofTeam]],
] as const;

const parties = (inner: string) => `<fetch aggregate="true"><entity name="activityparty">
  <attribute name="activityid" alias="times" aggregate="countcolumn" distinct="true" />
  <filter><condition attribute="addressused" operator="eq" value="${yvonne.address}" /></filter>
  ${inner}</entity></fetch>`;

describe.each(depths)("with prvReadActivity in depth %s", (depth, visible) => {
  const roles = { depths: { prvReadActivity: depth } };

  it("OData lists, counts and filters no other activities", async () => {
    const { ask } = await asBlaine(roles);
    const listed = await ask("emails?$select=activityid&$count=true");
    expect(listed.rows.map(({ activityid }) => activityid)).toEqual([...visible].sort());
    expect(listed.json["@odata.count"]).toBe(visible.length);
    const pointers = await ask("activitypointers?$filter=subject ne null&$select=subject");
    expect(pointers.rows).toHaveLength(visible.length);
  });

  it("FetchXML finds no others, neither by their rows nor by their parties", async () => {
    const { fetchXml } = await asBlaine(roles);
    const found = await fetchXml("emails", `<fetch><entity name="email"></entity></fetch>`);
    expect(found.rows).toHaveLength(visible.length);
    const some = `<fetch><entity name="lead"><link-entity name="activityparty" from="partyid"
      to="leadid"><attribute name="activityid" alias="of" /></link-entity></entity></fetch>`;
    const joined = await fetchXml("leads", some);
    expect(joined.rows.map((row) => row["of"]).sort()).toEqual([...visible].sort());
  });

  it("aggregates count no others, with the activity linked or not", async () => {
    const { fetchXml } = await asBlaine(roles);
    const link = `<link-entity name="email" from="activityid" to="activityid" />`;
    for (const query of [parties(""), parties(link)]) {
      const { rows } = await fetchXml("activityparties", query);
      expect(rows).toEqual([{ times: visible.length }]);
    }
  });

  it("expands and looks into no others", async () => {
    const { ask } = await asBlaine(roles);
    const expanded = await ask(`leads?$expand=lead_activity_parties($select=addressused)`);
    expect(expanded.rows[0]?.["lead_activity_parties"]).toHaveLength(visible.length);
    const of = (id: string) => `lead_activity_parties/any(p:p/_activityid_value eq ${id})`;
    const other = await ask(`leads?$filter=${of(coras)}`);
    expect(other.rows).toHaveLength(depth === "Global" ? 1 : 0);
  });

  it("refuses one record that is not among them, and knows one that is", async () => {
    const { ask } = await asBlaine(roles);
    const isVisible = depth === "Global";
    const { status, errorCode } = await ask(`emails(${coras})`);
    expect([status, errorCode]).toEqual(isVisible ? [200, undefined] : [403, "0x80040220"]);
    expect((await ask(`emails(${own})`)).status).toBe(200);
  });

  it("says how deep it is", async () => {
    const { ask } = await asBlaine(roles);
    const me = await ask("WhoAmI");
    expect(me.json).toMatchObject({ UserId: blaine.id, BusinessUnitId: units.north });
    const { json } = await ask(privilegeOf(String(me.json["UserId"])));
    expect(json["RolePrivileges"]).toMatchObject([{ Depth: depth, BusinessUnitId: units.north }]);
  });
});

function privilegeOf(userId: string): string {
  const name = "Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName";
  return `systemusers(${userId})/${name}(PrivilegeName='prvReadActivity')`;
}

describe("rights beside one's own role", () => {
  it("come with the role of a team, in the team's unit", async () => {
    const { ask } = await asBlaine({
      depths: { prvReadActivity: "Basic" },
      teamDepths: { prvReadActivity: "Local" },
    });
    const { rows } = await ask("emails?$select=activityid");
    expect(rows.map(({ activityid }) => activityid)).toEqual([own, coras, ofTeam]);
    const { json } = await ask(privilegeOf(blaine.id));
    expect(json["RolePrivileges"]).toMatchObject([
      { Depth: "Basic", BusinessUnitId: units.north },
      { Depth: "Local", BusinessUnitId: units.south },
    ]);
  });

  it.each([
    ["with the user", blaine.id],
    ["with one of their teams", team.id],
  ])("come with a row that is shared %s", async (_whom, principalId) => {
    const { ask, fetchXml } = await asBlaine({ depths: { prvReadActivity: "Basic" } });
    crm?.writer.addShare({ recordId: tricias, principalId });
    const { rows } = await ask("emails?$select=activityid");
    expect(rows.map(({ activityid }) => activityid)).toEqual([own, tricias, ofTeam]);
    const counted = await fetchXml("activityparties", parties(""));
    expect(counted.rows).toEqual([{ times: 3 }]);
  });

  it("deny the mailbox of every other user", async () => {
    await asBlaine({ depths: { prvReadActivity: "Basic" } });
    crm?.writer.addShare({ recordId: coras, principalId: blaine.id });
    const { rows } = (await crm?.as(tricia).ask("emails?$select=activityid")) ?? {};
    expect(rows?.map(({ activityid }) => activityid)).toEqual([tricias]);
  });
});

describe("other tables", () => {
  it("hides leads and users as far as their own privileges say", async () => {
    const { ask } = await asBlaine({ depths: { prvReadLead: "Deep", prvReadUser: "Deep" } });
    expect((await ask("leads")).rows).toEqual([]);
    const users = (await ask("systemusers?$select=fullname")).rows.map(({ fullname }) => fullname);
    expect(users).toEqual([blaine.fullName, tricia.fullName]);
  });

  it("leaves out a linked row that may not be read: an outer link finds nothing there", async () => {
    const { fetchXml } = await asBlaine({ depths: { prvReadLead: "Basic" } });
    const link = (type: string) => `<fetch><entity name="activityparty">
      <filter><condition attribute="participationtypemask" operator="eq" value="2" /></filter>
      <link-entity name="lead" from="leadid" to="partyid" link-type="${type}" alias="lead">
      <attribute name="fullname" /></link-entity></entity></fetch>`;
    const outer = await fetchXml("activityparties", link("outer"));
    expect(outer.rows.map((row) => row["lead.fullname"])).toEqual(Array(4).fill(undefined));
    expect((await fetchXml("activityparties", link("inner"))).rows).toEqual([]);
  });

  it("hides the columns of a record that a path leads to", async () => {
    const { ask } = await asBlaine({ depths: { prvReadUser: "Basic" } });
    const of = (name: string) => `emails?$filter=owninguser/fullname eq '${name}'`;
    expect((await ask(of(cora.fullName))).rows).toEqual([]);
    expect((await ask(of(blaine.fullName))).rows).toHaveLength(1);
  });

  it("refuses a table whose privilege is in no role", async () => {
    const { ask } = await asBlaine({ depths: {} });
    expect([(await ask("queues")).status, (await ask("emails")).status]).toEqual([403, 200]);
  });

  it("refuses to change what may be read only", async () => {
    const { ask } = await asBlaine({ depths: { prvWriteActivity: "Basic" } });
    const close = { method: "PATCH", body: JSON.stringify({ statecode: 1 }) };
    const headers = { Authorization: `Bearer ${blaine.directoryId}`, "If-Match": "*" };
    const change = (id: string) => ask(`emails(${id})`, { ...close, headers });
    expect([(await change(coras)).status, (await change(own)).status]).toEqual([403, 204]);
  });
});

describe("an organisation without roles", () => {
  it("lets everybody read everything", async () => {
    const open = await serveCrm();
    crm = open;
    [blaine, cora].forEach(open.writer.addUser);
    open.writer.addActivity(email(1, { ownerId: blaine.id }));
    const { ask } = open.as(cora);
    expect((await ask("emails")).rows).toHaveLength(1);
    const { json } = await ask(privilegeOf(cora.id));
    expect(json["RolePrivileges"]).toMatchObject([{ Depth: "Global" }]);
  });
});
