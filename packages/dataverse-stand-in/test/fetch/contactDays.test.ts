/** @jest-environment node */
import type { LocalActivity } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import {
  asAddress,
  asContact,
  asLead,
  blaine,
  colleague,
  cora,
  dan,
  email,
  guid,
  smallCrm,
  tricia,
  yvonne,
} from "../support/testCrm";
import type { TestCrm } from "../support/testCrm";

// The question the product lives on: contact days of one person by colleague, matched by address.

const recipients = `operator="in"><value>2</value><value>3</value><value>4</value></condition>`;
const sender = `operator="eq" value="1" />`;

function personIs(address: string): string {
  const columns = ["emailaddress1", "emailaddress2", "emailaddress3"];
  const conditions = ["lead", "contact"].flatMap((entity) =>
    columns.map(
      (column) =>
        `<condition entityname="${entity}" attribute="${column}" operator="eq" value="${address}" />`,
    ),
  );
  return `<filter type="or">
    <condition entityname="them" attribute="addressused" operator="eq" value="${address}" />
    ${conditions.join("")}</filter>`;
}

function query(direction: "outbound" | "inbound", address = yvonne.address): string {
  const [ours, theirs] = direction === "outbound" ? [sender, recipients] : [recipients, sender];
  const role = `<attribute name="participationtypemask" alias="role" groupby="true" />`;
  return `<fetch aggregate="true"><entity name="activityparty">
    <attribute name="activityid" alias="times" aggregate="countcolumn" distinct="true" />
    ${direction === "inbound" ? role : ""}
    <filter type="and"><condition attribute="participationtypemask" ${ours}${personIs(address)}</filter>
    <link-entity name="systemuser" from="systemuserid" to="partyid" link-type="inner" alias="colleague">
      <attribute name="fullname" alias="name" groupby="true" />
      <filter type="and">
        <condition attribute="isdisabled" operator="eq" value="0" />
        <condition attribute="systemuserid" operator="ne-userid" />
      </filter>
    </link-entity>
    <link-entity name="email" from="activityid" to="activityid" link-type="inner" alias="mail">
      <attribute name="senton" alias="y" groupby="true" dategrouping="year" usertimezone="false" />
      <attribute name="senton" alias="m" groupby="true" dategrouping="month" usertimezone="false" />
      <attribute name="senton" alias="d" groupby="true" dategrouping="day" usertimezone="false" />
      <filter type="and">
        <condition attribute="statecode" operator="eq" value="1" />
        <condition attribute="senton" operator="last-x-days" value="1095" />
      </filter>
      <link-entity name="activityparty" from="activityid" to="activityid" link-type="inner" alias="them">
        ${direction === "outbound" ? role : ""}
        <filter type="and"><condition attribute="participationtypemask" ${theirs}</filter>
        <link-entity name="lead" from="leadid" to="partyid" link-type="outer" alias="lead" />
        <link-entity name="contact" from="contactid" to="partyid" link-type="outer" alias="contact" />
      </link-entity>
    </link-entity>
  </entity></fetch>`;
}

async function ask(
  activities: readonly LocalActivity[],
  direction: "outbound" | "inbound" = "outbound",
  crm: TestCrm = smallCrm(),
): Promise<readonly unknown[]> {
  activities.forEach(crm.writer.addActivity);
  const answer = await crm.fetchXml("activityparties", query(direction));
  expect(answer.json).not.toHaveProperty("error");
  return answer.rows;
}

const fromTricia = colleague(tricia, "sender");
const onThatDay = { name: "Tricia Potter", y: 2026, m: 6, d: 10, role: 2 };

describe("contact days by colleague", () => {
  it("count emails of one day to one person", async () => {
    const parties = [fromTricia, asLead("to")];
    const rows = await ask([
      email(1, { parties }),
      email(2, { parties, at: new Date("2026-06-10T23:59:59Z") }),
      email(3, { parties, at: new Date("2026-06-11T00:00:00Z"), state: "completed" }),
      email(4, { parties, at: new Date("2025-12-31T10:00:00Z") }),
    ]);
    expect(rows).toEqual([
      { ...onThatDay, y: 2025, m: 12, d: 31, times: 1 },
      { ...onThatDay, times: 1 },
    ]);
  });

  it.each([
    ["a party resolved to the lead", [asLead("to")]],
    ["a party resolved to the contact, by another address", [asContact("to")]],
    ["a party that is an address only", [asAddress("to")]],
    ["an address in capitals", [{ role: "to" as const, address: yvonne.address.toUpperCase() }]],
    ["a person who is both lead and contact", [asLead("to"), asContact("to"), asAddress("to")]],
  ])("count an email once for %s", async (_what, theirs) => {
    const rows = await ask([email(1, { parties: [fromTricia, ...theirs] })]);
    expect(rows).toEqual([{ ...onThatDay, times: 1 }]);
  });

  it("tell apart whom an email addressed and whom it copied", async () => {
    const rows = await ask([
      email(1, { parties: [fromTricia, asLead("to")] }),
      email(2, { parties: [fromTricia, asLead("cc")] }),
      email(3, { parties: [fromTricia, asLead("cc")] }),
    ]);
    expect(rows).toEqual([
      { ...onThatDay, times: 1 },
      { ...onThatDay, role: 3, times: 2 },
    ]);
  });

  it("find the emails that the person wrote to colleagues", async () => {
    const parties = [asContact("sender"), colleague(tricia, "to"), colleague(cora, "cc")];
    expect(await ask([email(1, { parties })], "inbound")).toEqual([
      { ...onThatDay, times: 1 },
      { ...onThatDay, name: "Cora Thomas", role: 3, times: 1 },
    ]);
  });

  it.each([
    ["who only owns the email", [colleague(cora, "sender"), asLead("to")], tricia.id],
    ["when the person is only what it regards", [fromTricia, asLead("regarding")], blaine.id],
    ["who received the same email", [asLead("sender"), colleague(tricia, "to")], blaine.id],
    ["who has left", [colleague(dan, "sender"), asLead("to")], blaine.id],
    ["who is asking", [colleague(blaine, "sender"), asLead("to")], blaine.id],
  ])("leave out a colleague %s", async (_who, parties, ownerId) => {
    const rows = await ask([email(1, { parties, ownerId })]);
    expect(rows).not.toContainEqual(expect.objectContaining({ name: "Tricia Potter" }));
    expect(rows).toHaveLength(ownerId === tricia.id ? 1 : 0);
  });

  it("leave out drafts, canceled emails and what is older than asked for", async () => {
    const parties = [fromTricia, asLead("to")];
    const rows = await ask([
      email(1, { parties, state: "open" }),
      email(2, { parties, state: "canceled" }),
      email(3, { parties, at: new Date("2023-06-10T23:00:00Z") }),
      email(4, { parties, at: new Date("2023-06-11T00:00:00Z") }),
    ]);
    expect(rows).toEqual([{ ...onThatDay, y: 2023, m: 6, d: 11, times: 1 }]);
  });

  it("refuse to count more rows than the limit", async () => {
    const crm = smallCrm({ aggregateLimit: 2 });
    const parties = [fromTricia, asLead("to")];
    crm.writer.addActivity(email(1, { parties }));
    crm.writer.addActivity(email(2, { parties }));
    expect((await crm.fetchXml("activityparties", query("outbound"))).rows).toHaveLength(1);

    crm.writer.addActivity(email(3, { parties }));
    const answer = await crm.fetchXml("activityparties", query("outbound"));
    expect([answer.status, answer.errorCode]).toEqual([400, "0x8004E023"]);
  });

  it("do not mix up people with similar addresses", async () => {
    const crm = smallCrm();
    const other = { role: "to" as const, address: `x${yvonne.address}` };
    crm.writer.addActivity(email(1, { parties: [fromTricia, other] }));
    crm.writer.addLead({
      id: guid(3, 2),
      fullName: "Somebody else",
      topic: "",
      addresses: [`${yvonne.address}.example`],
      state: "open",
      ownerId: blaine.id,
    });
    expect(await ask([], "outbound", crm)).toEqual([]);
  });
});
