/** @jest-environment node */
import {
  asAddress,
  asLead,
  blaine,
  colleague,
  cora,
  dan,
  email,
  fourthCoffee,
  guid,
  smallCrm,
  tricia,
  yvonne,
} from "../support/testCrm";
import type { TestCrm } from "../support/testCrm";

const users = (filter: string) =>
  `systemusers?$select=fullname&$orderby=fullname&$filter=${encodeURIComponent(filter)}`;

async function namesOf(filter: string, crm: TestCrm = smallCrm()): Promise<readonly unknown[]> {
  const answer = await crm.ask(users(filter));
  expect(answer.json).not.toHaveProperty("error");
  return answer.rows.map(({ fullname }) => fullname);
}

describe("$filter", () => {
  it.each([
    ["fullname eq 'BLAINE CARMACK'", ["Blaine Carmack"]],
    ["fullname ne 'blaine carmack'", ["Cora Thomas", "Dan Jump", "Tricia Potter"]],
    ["isdisabled eq true", ["Dan Jump"]],
    ["accessmode lt 1 and isdisabled eq false", ["Blaine Carmack", "Cora Thomas", "Tricia Potter"]],
    [`systemuserid eq ${tricia.id}`, ["Tricia Potter"]],
    ["jobtitle eq null and fullname ge 'd'", ["Dan Jump", "Tricia Potter"]],
    ["jobtitle ne null", []],
    ["contains(fullname,'m')", ["Blaine Carmack", "Cora Thomas", "Dan Jump"]],
    ["startswith(fullname,'T') or endswith(fullname,'jump')", ["Dan Jump", "Tricia Potter"]],
    ["not contains(fullname,'m')", ["Tricia Potter"]],
    ["not (fullname eq 'Dan Jump') and isdisabled eq true", []],
    ["not contains(jobtitle,'x') and isdisabled eq true", ["Dan Jump"]],
    ["fullname eq 'Dan Jump' or fullname eq 'Cora Thomas' and isdisabled eq true", ["Dan Jump"]],
    [
      "(fullname eq 'Dan Jump' or fullname eq 'Cora Thomas') and isdisabled eq false",
      ["Cora Thomas"],
    ],
    [
      `Microsoft.Dynamics.CRM.In(PropertyName='systemuserid',PropertyValues=["${cora.id}","${dan.id}"])`,
      ["Cora Thomas", "Dan Jump"],
    ],
    ["Microsoft.Dynamics.CRM.EqualUserId(PropertyName='systemuserid')", ["Blaine Carmack"]],
    [
      "Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=1) and fullname gt 'T'",
      ["Tricia Potter"],
    ],
    ["createdon gt 2026-06-10T12:00:00Z", []],
    ["createdon le 2026-06-10T14:00:00+02:00 and fullname gt 't'", ["Tricia Potter"]],
    ["createdon ge 2026-06-10 and fullname gt 't'", ["Tricia Potter"]],
    ["internalemailaddress eq domainname and fullname gt 't'", ["Tricia Potter"]],
  ])("%s", async (filter, expected) => {
    expect(await namesOf(filter)).toEqual(expected);
  });

  it.each(["O'Neil", "a + b & c", "Zoë #1 / 100%?", `"quoted" \\ {text}`])(
    "finds %s, quoted and encoded",
    async (fullName) => {
      const crm = smallCrm();
      crm.writer.addUser({ ...cora, id: guid(1, 9), directoryId: guid(2, 9), fullName });
      const literal = fullName.replaceAll("'", "''");
      expect(await namesOf(`fullname eq '${literal}'`, crm)).toEqual([fullName]);
      const list = JSON.stringify([fullName]);
      const isIn = `Microsoft.Dynamics.CRM.In(PropertyName='fullname',PropertyValues=${list})`;
      expect(await namesOf(isIn, crm)).toEqual([fullName]);
    },
  );

  it("reads an unencoded plus as a space, as the service does", async () => {
    const { rows } = await smallCrm().ask("systemusers?$filter=fullname+eq+'Cora+Thomas'");
    expect(rows).toHaveLength(1);
  });

  it("follows a lookup to the record it refers to", async () => {
    const answer = await smallCrm().ask(
      "contacts?$select=fullname&$filter=parentcustomerid_account/name eq 'FOURTH COFFEE'",
    );
    expect(answer.rows).toHaveLength(1);
  });

  it.each([
    ["any", `p:p/_partyid_value eq ${yvonne.leadId} and p/participationtypemask eq 2`, [1]],
    ["any", `p:p/partyid_lead/fullname eq 'yvonne mckay'`, [1]],
    ["any", "p:p/addressused eq null", [1, 2]],
    ["any", "", [1, 2]],
    ["all", "p:p/participationtypemask ne 3", [1]],
  ])("%s(%s) looks at the parties of an activity", async (quantifier, predicate, expected) => {
    const crm = smallCrm();
    crm.writer.addActivity(email(1, { parties: [asLead("to")] }));
    crm.writer.addActivity(email(2, { parties: [asAddress("cc")] }));
    const filter = `email_activity_parties/${quantifier}(${predicate})`;
    const { rows } = await crm.ask(
      `emails?$select=activityid&$filter=${encodeURIComponent(filter)}`,
    );
    expect(rows.map(({ activityid }) => activityid)).toEqual(expected.map((n) => guid(9, n)));
  });

  it.each([
    ["an unknown property", "email eq 'x'"],
    ["a logical name where OData has another", `ownerid eq ${blaine.id}`],
    ["an unquoted text", "fullname eq Blaine"],
    ["a quoted id", `systemuserid eq '${blaine.id}'`],
    ["a quoted number", "accessmode eq '0'"],
    ["a comparison with null by order", "fullname gt null"],
    ["a comparison right after not", "not fullname eq 'x'"],
    ["an unknown function", "length(fullname) eq 3"],
    [
      "an unknown query function",
      "Microsoft.Dynamics.CRM.Near(PropertyName='fullname',PropertyValue='x')",
    ],
    ["arithmetic", "accessmode add 1 eq 2"],
    ["an open bracket", "(fullname eq 'x'"],
    ["an open quote", "fullname eq 'x"],
    ["a filter that ends too early", "fullname eq"],
    ["something after the end", "fullname eq 'x' fullname"],
    ["an unknown collection", "emails/any(e:e/subject eq 'x')"],
    ["a variable used twice", "system_user_activity_parties/any(p:p/addressused/any(p:p/x eq 1))"],
  ])("refuses %s", async (_what, filter) => {
    const answer = await smallCrm().ask(users(filter));
    expect(answer.status).toBe(400);
    expect(["0x80060888", "0x80040203"]).toContain(answer.errorCode);
  });

  it("names an unknown property and its type as the service does", async () => {
    const answer = await smallCrm().ask(users("msdyn_gdproptout eq true"));
    expect(answer.json["error"]).toEqual({
      code: "0x80060888",
      message:
        "Could not find a property named 'msdyn_gdproptout' on type 'Microsoft.Dynamics.CRM.systemuser'.",
    });
  });
});

describe("runQuery", () => {
  it("answers the columns asked for and the id; null stays null", async () => {
    const { rows } = await smallCrm().ask("contacts?$select=fullname,emailaddress3,_ownerid_value");
    expect(rows).toEqual([
      {
        fullname: "Yvonne McKay",
        emailaddress3: null,
        _ownerid_value: blaine.id,
        contactid: yvonne.contactId,
      },
    ]);
  });

  it("answers all columns when none are asked for", async () => {
    const { rows } = await smallCrm().ask("leads");
    expect(rows[0]).toMatchObject({
      subject: "New store opened this year - follow up",
      statecode: 0,
      createdon: "2026-06-10T12:00:00Z",
      _parentaccountid_value: null,
    });
  });

  it("answers annotations only on request", async () => {
    const crm = smallCrm();
    const prefer = 'odata.include-annotations="Microsoft.Dynamics.CRM.lookuplogicalname"';
    const answer = await crm.ask("leads?$select=_ownerid_value,statecode", { prefer });
    expect(answer.rows[0]).toEqual({
      leadid: yvonne.leadId,
      _ownerid_value: blaine.id,
      "_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "systemuser",
      statecode: 0,
    });
    expect(answer.headers["Preference-Applied"]).toBe(prefer);
  });

  it("expands a lookup, and a collection with options of its own", async () => {
    const crm = smallCrm();
    const parties = [colleague(tricia, "sender"), asLead("to"), asAddress("cc")];
    crm.writer.addActivity(email(1, { parties }));
    const nested =
      "$select=participationtypemask;$filter=participationtypemask le 3;$orderby=participationtypemask desc;$top=2";
    const answer = await crm.ask(
      `emails?$select=subject&$expand=owninguser($select=fullname),regardingobjectid_lead_email($select=fullname),email_activity_parties(${nested})`,
    );
    expect(answer.rows).toEqual([
      {
        activityid: guid(9, 1),
        subject: "Email 1",
        owninguser: { systemuserid: blaine.id, fullname: "Blaine Carmack" },
        regardingobjectid_lead_email: null,
        email_activity_parties: [
          expect.objectContaining({ participationtypemask: 3 }),
          expect.objectContaining({ participationtypemask: 2 }),
        ],
      },
    ]);
  });

  it("expands within what is expanded", async () => {
    const { rows } = await smallCrm().ask(
      "contacts?$select=contactid&$expand=parentcustomerid_account($select=name;$expand=owninguser($select=fullname))",
    );
    expect(rows[0]?.["parentcustomerid_account"]).toEqual({
      accountid: fourthCoffee.id,
      name: "Fourth Coffee",
      owninguser: { systemuserid: tricia.id, fullname: "Tricia Potter" },
    });
  });

  it("orders by several columns and takes the first rows", async () => {
    const query = "systemusers?$select=fullname&$orderby=isdisabled desc,fullname asc&$top=2";
    const { rows } = await smallCrm().ask(query);
    expect(rows.map(({ fullname }) => fullname)).toEqual(["Dan Jump", "Blaine Carmack"]);
  });

  it("answers page by page along the next links, ignoring $top", async () => {
    const crm = smallCrm();
    const prefer = "odata.maxpagesize=3";
    const first = await crm.ask("systemusers?$select=fullname&$orderby=fullname&$top=1", {
      prefer,
    });
    expect(first.rows.map(({ fullname }) => fullname)).toEqual([
      "Blaine Carmack",
      "Cora Thomas",
      "Dan Jump",
    ]);
    const next = new URL(String(first.json["@odata.nextLink"]));
    const second = await crm.ask(`systemusers${next.search}`, { prefer });
    expect(second.rows.map(({ fullname }) => fullname)).toEqual(["Tricia Potter"]);
    expect(second.json).not.toHaveProperty(["@odata.nextLink"]);
  });

  it("counts rows on request", async () => {
    const answer = await smallCrm().ask(
      "systemusers?$count=true&$top=1&$filter=isdisabled eq false",
    );
    expect(answer.json["@odata.count"]).toBe(3);
    expect(answer.rows).toHaveLength(1);
  });

  it.each([
    "$skip=1",
    "$search=x",
    "$format=json",
    "$apply=aggregate(x)",
    "$top=some",
    "$orderby=a b",
    "$expand=a(b",
    "$select=x",
    "$expand=x",
    "fetchXml=<fetch/>&$top=1",
  ])("refuses %s", async (option) => {
    const answer = await smallCrm().ask(`contacts?${option}`);
    expect([answer.status, answer.errorCode]).toEqual([400, "0x80060888"]);
  });
});

describe("readRecord", () => {
  it("answers the record itself", async () => {
    const answer = await smallCrm().ask(`leads(${yvonne.leadId.toUpperCase()})?$select=fullname`);
    expect(answer.json).toMatchObject({ leadid: yvonne.leadId, fullname: "Yvonne McKay" });
    expect(answer.json).not.toHaveProperty("value");
  });

  it("answers 404 for one that does not exist", async () => {
    const answer = await smallCrm().ask(`leads(${guid(3, 99)})`);
    expect([answer.status, answer.errorCode]).toEqual([404, "0x80040217"]);
  });

  it("refuses single parties, which can only be listed", async () => {
    const answer = await smallCrm().ask(`activityparties(${guid(3, 99)})`);
    expect([answer.status, answer.errorCode]).toEqual([400, "0x80040800"]);
  });
});
