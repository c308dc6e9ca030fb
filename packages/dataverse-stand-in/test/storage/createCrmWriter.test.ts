/** @jest-environment node */
import type { LocalActivity, PartyRole } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import {
  asLead,
  blaine,
  colleague,
  cora,
  email,
  emptyCrm,
  fourthCoffee,
  guid,
  smallCrm,
  tricia,
  yvonne,
} from "../support/testCrm";

type Row = Readonly<Record<string, unknown>>;

/** The one activity of its kind, as the service answers it. */
async function stored(activity: LocalActivity): Promise<Row> {
  const crm = smallCrm();
  crm.writer.addActivity(activity);
  const { rows } = await crm.ask(`${activity.kind}s`);
  return rows[0] ?? {};
}

const at = new Date("2026-06-01T09:00:00Z");
const until = new Date("2026-06-01T10:00:00Z");
const [nine, ten] = ["2026-06-01T09:00:00Z", "2026-06-01T10:00:00Z"];
const activity = email(1, { at, until });

describe("createCrmWriter", () => {
  it.each<[string, Partial<LocalActivity>, Row]>([
    [
      "an email that was sent",
      { isOutgoing: true },
      { statecode: 1, statuscode: 3, senton: nine, directioncode: true, createdon: nine },
    ],
    [
      "an email that was received",
      { parties: [asLead("sender")] },
      { statecode: 1, statuscode: 4, senton: nine, directioncode: false },
    ],
    [
      "an email whose sender is a colleague",
      { parties: [colleague(tricia, "sender")] },
      { statuscode: 3, directioncode: true },
    ],
    ["a draft", { state: "open" }, { statecode: 0, statuscode: 1, senton: null, actualend: null }],
    ["a canceled email", { state: "canceled" }, { statecode: 2, statuscode: 5, senton: null }],
    [
      "a meeting to come",
      { kind: "appointment", state: "scheduled", at: new Date("2026-07-01T09:00:00Z") },
      {
        statecode: 3,
        statuscode: 5,
        scheduledstart: "2026-07-01T09:00:00Z",
        actualend: null,
        createdon: "2026-06-10T12:00:00Z",
      },
    ],
    [
      "a meeting that was held",
      { kind: "appointment" },
      { statecode: 1, statuscode: 3, scheduledstart: nine, scheduledend: ten, actualend: ten },
    ],
    [
      "a call that was made",
      { kind: "phonecall", isOutgoing: true },
      { statuscode: 2, directioncode: true, actualend: ten, scheduledend: null },
    ],
    [
      "a call to make",
      { kind: "phonecall", state: "open", isOutgoing: true },
      { statecode: 0, statuscode: 1, actualend: null, scheduledend: ten },
    ],
    ["a task", { kind: "task", state: "open" }, { statecode: 0, statuscode: 2, scheduledend: ten }],
  ])("keeps %s as Dataverse does", async (_what, part, expected) => {
    expect(await stored({ ...activity, ...part })).toMatchObject(expected);
  });

  it("refuses a state that the kind does not have", () => {
    const { writer } = smallCrm();
    expect(() => {
      writer.addActivity({ ...activity, state: "scheduled" });
    }).toThrow("In Dataverse no email is scheduled");
  });

  it("numbers the roles of parties, and adds the owner", async () => {
    const crm = smallCrm();
    const roles: readonly PartyRole[] = [
      "sender",
      "to",
      "cc",
      "bcc",
      "required",
      "optional",
      "organizer",
    ];
    const parties = roles.map((role) => ({ role, address: `${role}@x.example` }));
    crm.writer.addActivity({ ...activity, ownerId: cora.id, parties });
    const { rows } = await crm.ask("activityparties?$orderby=participationtypemask");
    expect(rows.map((row) => [row["participationtypemask"], row["addressused"]])).toEqual([
      ...roles.map((role, index) => [index + 1, `${role}@x.example`]),
      [9, null],
    ]);
    expect(rows.at(-1)).toMatchObject({ _partyid_value: cora.id, _activityid_value: guid(9, 1) });
  });

  it("keeps what an activity regards in its row and as a party", async () => {
    const part = { parties: [asLead("regarding")] };
    expect(await stored({ ...activity, ...part })).toMatchObject({
      _regardingobjectid_value: yvonne.leadId,
    });
  });

  it("gives every party an id of its own", async () => {
    const crm = smallCrm();
    crm.writer.addActivity({ ...activity, parties: [asLead("to"), asLead("cc")] });
    const { rows } = await crm.ask("activityparties?$select=activitypartyid");
    const ids = rows.map(({ activitypartyid }) => String(activitypartyid));
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  it("shows every kind of activity in the table they have in common", async () => {
    const crm = smallCrm();
    (["email", "appointment", "phonecall", "task"] as const).forEach((kind, index) => {
      crm.writer.addActivity({ ...activity, id: guid(9, index), kind });
    });
    const { rows } = await crm.ask("activitypointers?$select=activitytypecode,sortdate");
    expect(rows.map((row) => [row["activitytypecode"], row["sortdate"]])).toEqual([
      ["email", null],
      ["appointment", null],
      ["phonecall", null],
      ["task", null],
    ]);
  });

  it("keeps people, companies and the states of leads", async () => {
    const crm = emptyCrm();
    crm.writer.addUser({
      ...blaine,
      jobTitle: "Manager",
      accessMode: 4,
      mailboxAddress: "b@contoso.com",
    });
    crm.writer.addAccount(fourthCoffee);
    const lead = { fullName: "A B", topic: "t", addresses: ["a@x.example"], ownerId: blaine.id };
    (["open", "qualified", "disqualified"] as const).forEach((state, index) => {
      crm.writer.addLead({ ...lead, id: guid(3, index), state });
    });
    expect((await crm.ask("systemusers")).rows).toEqual([
      expect.objectContaining({
        jobtitle: "Manager",
        accessmode: 4,
        domainname: "b@contoso.com",
        azureactivedirectoryobjectid: blaine.directoryId,
      }),
    ]);
    expect((await crm.ask("leads?$orderby=statecode")).rows).toEqual([
      expect.objectContaining({ statecode: 0, statuscode: 1, emailaddress1: "a@x.example" }),
      expect.objectContaining({ statecode: 1, statuscode: 3 }),
      expect.objectContaining({ statecode: 2, statuscode: 4 }),
    ]);
  });

  it("refuses a record with more addresses than columns", () => {
    const addresses = ["1@x.example", "2@x.example", "3@x.example", "4@x.example"];
    const contact = { id: guid(4, 2), fullName: "A B", addresses, ownerId: blaine.id };
    expect(() => {
      emptyCrm().writer.addContact(contact);
    }).toThrow("three e-mail columns");
  });

  it("leaves a transaction of its caller alone, and ends its own when finished", () => {
    const { writer, database } = emptyCrm();
    database.exec("BEGIN");
    writer.addUser(blaine);
    writer.finish();
    expect(database.inTransaction).toBe(true);
    database.exec("ROLLBACK");
    writer.addUser(blaine);
    writer.finish();
    expect(database.inTransaction).toBe(false);
    expect(database.get("SELECT count(*) AS n FROM systemuser")).toEqual({ n: 1 });
  });
});
