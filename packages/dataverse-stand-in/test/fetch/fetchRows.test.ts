/** @jest-environment node */
import {
  asLead,
  blaine,
  colleague,
  cora,
  email,
  guid,
  smallCrm,
  tricia,
  yvonne,
} from "../support/testCrm";
import type { Question, TestCrm } from "../support/testCrm";

const everything = { prefer: 'odata.include-annotations="*"' };

function crmWithEmails(): TestCrm {
  const crm = smallCrm();
  for (let n = 1; n <= 3; n++) {
    const at = new Date(Date.UTC(2026, 0, n));
    const parties = [colleague(n % 2 === 0 ? cora : tricia, "sender"), asLead("to")];
    crm.writer.addActivity(email(n, { at, parties }));
  }
  return crm;
}

function ask(query: string, question?: Question, crm = crmWithEmails()) {
  const set = /<entity name="(\w+)"/.exec(query)?.[1] ?? "";
  return crm.fetchXml(set === "activityparty" ? "activityparties" : `${set}s`, query, question);
}

describe("fetchRows", () => {
  it("names lookups as OData does, adds the id and leaves null values out", async () => {
    const { rows } = await ask(`<fetch><entity name="contact">
      <attribute name="fullname" /><attribute name="ownerid" />
      <attribute name="emailaddress3" /></entity></fetch>`);
    expect(rows).toEqual([
      { fullname: "Yvonne McKay", _ownerid_value: blaine.id, contactid: yvonne.contactId },
    ]);
  });

  it("answers all columns when the query names none, but not what OData hides", async () => {
    const { rows } = await ask(`<fetch><entity name="account" /></fetch>`);
    expect(rows[0]).toMatchObject({
      name: "Fourth Coffee",
      statecode: 0,
      _ownerid_value: tricia.id,
    });
    expect(rows[0]).not.toHaveProperty("owneridtype");
  });

  it("says on request what a lookup refers to and what values mean", async () => {
    const query = `<fetch><entity name="contact"><attribute name="parentcustomerid" />
      <attribute name="statecode" /></entity></fetch>`;
    const { rows } = await ask(query, everything);
    expect(rows[0]).toMatchObject({
      "_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "account",
      "_parentcustomerid_value@OData.Community.Display.V1.FormattedValue": "Fourth Coffee",
      "statecode@OData.Community.Display.V1.FormattedValue": "Active",
    });
  });

  it("joins tables and names their columns by alias, table or number", async () => {
    const { rows } = await ask(`<fetch><entity name="contact"><attribute name="contactid" />
      <link-entity name="account" from="accountid" to="parentcustomerid" alias="company">
        <attribute name="name" /><attribute name="ownerid" alias="keeper" /></link-entity>
      <link-entity name="systemuser" from="systemuserid" to="owninguser">
        <attribute name="fullname" /></link-entity></entity></fetch>`);
    expect(rows).toEqual([
      {
        contactid: yvonne.contactId,
        "company.name": "Fourth Coffee",
        keeper: tricia.id,
        "systemuser2.fullname": "Blaine Carmack",
      },
    ]);
  });

  it("keeps rows without a match of an outer link, whose filter belongs to the join", async () => {
    const { rows } = await ask(`<fetch><entity name="systemuser"><attribute name="systemuserid" />
      <order attribute="fullname" />
      <link-entity name="contact" from="ownerid" to="systemuserid" link-type="outer" alias="owned">
        <attribute name="fullname" />
        <filter><condition attribute="statecode" operator="eq" value="0" /></filter>
      </link-entity></entity></fetch>`);
    expect(rows.map((row) => row["owned.fullname"])).toEqual([
      "Yvonne McKay",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("filters joined rows by a linked entity that is missing", async () => {
    const { rows } = await ask(`<fetch><entity name="systemuser"><attribute name="fullname" />
      <filter><condition entityname="owned" attribute="contactid" operator="null" />
        <condition attribute="isdisabled" operator="eq" value="0" /></filter>
      <order attribute="fullname" descending="true" />
      <link-entity name="contact" from="ownerid" to="systemuserid" link-type="outer" alias="owned" />
      </entity></fetch>`);
    expect(rows.map(({ fullname }) => fullname)).toEqual(["Tricia Potter", "Cora Thomas"]);
  });

  it("finds activities that two parties share, each once", async () => {
    const party = (id: string) => `<link-entity name="activityparty" from="activityid"
      to="activityid" link-type="exists"><filter>
      <condition attribute="partyid" operator="eq" value="${id}" /></filter></link-entity>`;
    const { rows } = await ask(`<fetch top="25"><entity name="activitypointer">
      <attribute name="activityid" /><attribute name="activitytypecode" />
      <order attribute="senton" descending="true" />
      ${party(yvonne.leadId)}${party(tricia.id)}</entity></fetch>`);
    expect(rows).toEqual([
      { activityid: guid(9, 3), activitytypecode: "email" },
      { activityid: guid(9, 1), activitytypecode: "email" },
    ]);
  });

  it("answers distinct rows without ids", async () => {
    const { rows } = await ask(`<fetch distinct="true"><entity name="email">
      <attribute name="ownerid" /></entity></fetch>`);
    expect(rows).toEqual([{ _ownerid_value: blaine.id }]);
  });

  it("reads team members through the table between", async () => {
    const { rows } = await ask(`<fetch distinct="true"><entity name="systemuser">
      <attribute name="fullname" />
      <link-entity name="teammembership" from="systemuserid" to="systemuserid" intersect="true">
        <link-entity name="team" from="teamid" to="teamid" alias="team"><attribute name="name" />
          <filter type="or"><condition attribute="teamid" operator="eq" value="${guid(6, 1)}" />
          </filter></link-entity></link-entity></entity></fetch>`);
    expect(rows).toEqual([]);
  });

  it("answers page by page with a cookie for the next one", async () => {
    const page = (n: number, cookie = "") => `<fetch count="2" page="${n}" ${cookie}>
      <entity name="email"><attribute name="subject" /><order attribute="senton" /></entity></fetch>`;
    const first = await ask(page(1), everything);
    expect(first.rows.map(({ subject }) => subject)).toEqual(["Email 1", "Email 2"]);
    expect(first.json["@Microsoft.Dynamics.CRM.morerecords"]).toBe(true);

    const annotation = String(first.json["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"]);
    const encoded = /pagingcookie="([^"]*)"/.exec(annotation)?.[1] ?? "";
    const cookie = decodeURIComponent(decodeURIComponent(encoded));
    const escaped = cookie.replaceAll("<", "&lt;").replaceAll('"', "&quot;");
    const second = await ask(page(2, `paging-cookie="${escaped}"`), everything);
    expect(second.rows.map(({ subject }) => subject)).toEqual(["Email 3"]);
    expect(second.json).not.toHaveProperty(["@Microsoft.Dynamics.CRM.morerecords"]);
  });

  it("answers at most 5,000 rows", async () => {
    const crm = smallCrm();
    for (let n = 1; n <= 5001; n++) {
      crm.writer.addAccount({ id: guid(7, n), name: `Company ${n}`, ownerId: blaine.id });
    }
    const query = `<fetch><entity name="account"><attribute name="name" /></entity></fetch>`;
    const answer = await ask(query, everything, crm);
    expect(answer.rows).toHaveLength(5000);
    expect(answer.json["@Microsoft.Dynamics.CRM.morerecords"]).toBe(true);
  });

  it("orders rows with the same value by id, so that pages are stable", async () => {
    const { rows } = await ask(`<fetch top="2"><entity name="email"><attribute name="subject" />
      <order attribute="statecode" /></entity></fetch>`);
    expect(rows.map(({ subject }) => subject)).toEqual(["Email 1", "Email 2"]);
  });

  it("refuses a query that was sent to another entity set", async () => {
    const query = `<fetch><entity name="lead" /></fetch>`;
    const answer = await smallCrm().fetchXml("contacts", query);
    expect([answer.status, answer.errorCode]).toEqual([400, "0x80040216"]);
  });
});
