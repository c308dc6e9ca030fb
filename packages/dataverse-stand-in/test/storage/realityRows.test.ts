/** @jest-environment node */
import type { LocalActivity, LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { blaine, cora, email, guid, now, tricia, yvonne } from "../support/testCrm";
import { serveCrm } from "../support/servedCrm";
import type { ServedCrm } from "../support/servedCrm";

let crm: ServedCrm | undefined;
beforeEach(async () => {
  crm = await serveCrm();
  [blaine, tricia].forEach(crm.writer.addUser);
});
afterEach(() => crm?.close());

async function rowsOf(path: string) {
  return (await crm?.as(blaine).ask(path))?.rows ?? [];
}

async function stored(part: Partial<LocalActivity>) {
  crm?.writer.addActivity(email(1, part));
  const [row] = await rowsOf("activitypointers");
  const [ofKind] = await rowsOf(`${part.kind ?? "email"}s`);
  return { ...row, ...ofKind };
}

describe("activities as a real organisation holds them", () => {
  it.each([
    ["pending", { state: "completed", statusCode: 6 }, { statecode: 1, statuscode: 6 }],
    ["being sent", { state: "completed", statusCode: 7 }, { statecode: 1, statuscode: 7 }],
    ["failed", { state: "open", statusCode: 8 }, { statecode: 0, statuscode: 8 }],
    ["imported", { state: "completed", hasSentOn: false }, { statecode: 1, statuscode: 4 }],
  ] as const)("keep mail that is %s without senton", async (_what, part, codes) => {
    expect(await stored(part)).toMatchObject({ ...codes, senton: null, sortdate: null });
  });

  it("keep how a mail answers another one", async () => {
    const reply = { parentId: guid(9, 7), inReplyTo: "<a@x.example>", correlatedId: guid(9, 8) };
    expect(await stored({ reply, messageId: "<b@x.example>" })).toMatchObject({
      _parentactivityid_value: guid(9, 7),
      _correlatedactivityid_value: guid(9, 8),
      inreplyto: "<a@x.example>",
      messageid: "<b@x.example>",
    });
  });

  it("keep mail of a workflow about a campaign, tracked later than it was sent", async () => {
    const campaign = { table: "campaignactivity", id: guid(8, 1) } as const;
    const row = await stored({
      isWorkflowCreated: true,
      trackedAt: now,
      parties: [{ role: "regarding", record: campaign }],
    });
    expect(row).toMatchObject({ isworkflowcreated: true, createdon: "2026-06-10T12:00:00Z" });
    expect(row).toMatchObject({ _regardingobjectid_value: campaign.id });
  });

  it.each([
    ["Open and Free", {}, 1],
    ["in a status of the customer's own", { statusCode: 807_290_000 }, 807_290_000],
  ])("keep appointments that stayed %s", async (_what, part, statuscode) => {
    const row = await stored({ kind: "appointment", state: "open", ...part });
    expect(row).toMatchObject({ statecode: 0, statuscode });
  });

  it("keep parties that are a queue, an account or unresolved", async () => {
    const queue = { id: guid(6, 1), name: "Service desk", address: "desk@contoso.com" };
    crm?.writer.addQueue({ ...queue, ownerId: blaine.id });
    crm?.writer.addAccount({ id: guid(5, 1), name: "Fourth Coffee", ownerId: blaine.id });
    await stored({
      parties: [
        { role: "sender", address: queue.address, record: { table: "queue", id: queue.id } },
        { role: "to", record: { table: "account", id: guid(5, 1) } },
        { role: "cc", address: yvonne.address, unresolvedName: "Yvonne McKay" },
        { role: "bcc", address: "board@contoso.com" },
      ],
    });
    const parties = await rowsOf("activityparties?$filter=participationtypemask lt 9");
    const kept = parties.map((row) => [row["_partyid_value"], row["unresolvedpartyname"]]);
    expect(kept).toEqual([
      [queue.id, null],
      [guid(5, 1), null],
      [null, "Yvonne McKay"],
      [null, null],
    ]);
    const [named] = await rowsOf("queues?$expand=queue_activity_parties($select=addressused)");
    expect(named?.["queue_activity_parties"]).toMatchObject([{ addressused: queue.address }]);
  });
});

describe("users who are no people", () => {
  const applicationId = guid(7, 1);
  const kinds: readonly (readonly [string, Partial<LocalUser>, object])[] = [
    ["an application", { applicationId }, { applicationid: applicationId, islicensed: false }],
    ["an application of old", { applicationId, accessMode: 0 }, { accessmode: 0 }],
    ["an integration", { isIntegrationUser: true }, { isintegrationuser: true, islicensed: true }],
    ["a licensed shared mailbox", { isLicensed: true }, { islicensed: true, applicationid: null }],
    ["without a licence", { isLicensed: false }, { islicensed: false, isdisabled: false }],
  ];

  it.each(kinds)("are told apart: %s", async (_what, part, row) => {
    crm?.writer.addUser({ ...cora, ...part });
    const [user] = await rowsOf(`systemusers?$filter=systemuserid eq ${cora.id}`);
    expect(user).toMatchObject(row);
  });
});

describe("addRow", () => {
  it("writes rows of any table as they are", async () => {
    const row = { activityid: guid(9, 5), statecode: 1, statuscode: 3, ownerid: blaine.id };
    crm?.writer.addRow("email", { ...row, owneridtype: "systemuser", actualend: "2026-06-01" });
    const [mail] = await rowsOf("emails?$expand=owninguser($select=fullname)");
    expect(mail).toMatchObject({ actualend: "2026-06-01T00:00:00Z", senton: null });
    expect(mail?.["owninguser"]).toMatchObject({ fullname: blaine.fullName });
  });

  it.each([
    ["an unknown table", "invoice", {}, 'there is no table "invoice"'],
    ["an unknown column", "lead", { name: "x" }, '"lead" has no column "name"'],
    ["a computed column", "lead", { owninguser: "x" }, '"lead" has no column "owninguser"'],
    ["a value of another kind", "lead", { leadid: "x" }, "\"leadid\": 'x' is not a valid value"],
    ["a row without id", "lead", { fullname: "x" }, 'needs its id in "leadid"'],
  ])("refuses %s", (_what, table, row, sentence) => {
    expect(() => {
      crm?.writer.addRow(table, row);
    }).toThrow(sentence);
  });
});
