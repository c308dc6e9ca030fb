/** @jest-environment node */
import { blaine, guid, serviceRoot, smallCrm, tricia, yvonne } from "../support/testCrm";
import type { TestCrm } from "../support/testCrm";

const bind = (set: string, id: string) => `/${set}(${id})`;
const aboutYvonne = { "regardingobjectid_lead_task@odata.bind": bind("leads", yvonne.leadId) };

function post(crm: TestCrm, body: object, set = "tasks", prefer?: string) {
  const question = { method: "POST", body: JSON.stringify(body) };
  return crm.ask(set, { ...question, ...(prefer !== undefined && { prefer }) });
}

describe("createRecord", () => {
  it("creates an open task of the caller and says where it is", async () => {
    const crm = smallCrm();
    const task = { subject: "Asked Tricia", scheduledend: "2026-06-12T10:00:00Z", ...aboutYvonne };
    const answer = await post(crm, task);
    const address = answer.headers["OData-EntityId"] ?? "";
    expect([answer.status, answer.text]).toEqual([204, ""]);
    expect(address.startsWith(`${serviceRoot}/tasks(`)).toBe(true);
    expect((await crm.ask(address.slice(serviceRoot.length + 1))).json).toMatchObject({
      subject: "Asked Tricia",
      scheduledend: "2026-06-12T10:00:00Z",
      statecode: 0,
      statuscode: 2,
      _ownerid_value: blaine.id,
      _regardingobjectid_value: yvonne.leadId,
      createdon: "2026-06-10T12:00:00Z",
    });
  });

  it("answers the record itself on request", async () => {
    const answer = await post(smallCrm(), { subject: "x" }, "tasks", "return=representation");
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({ subject: "x", activitytypecode: "task" });
  });

  it("creates an email with its parties; owner and regarded record are parties too", async () => {
    const crm = smallCrm();
    const answer = await post(
      crm,
      {
        subject: "Introduction",
        directioncode: true,
        "regardingobjectid_lead_email@odata.bind": bind("leads", yvonne.leadId),
        email_activity_parties: [
          {
            "partyid_systemuser@odata.bind": bind("systemusers", blaine.id),
            participationtypemask: 1,
          },
          {
            "partyid_systemuser@odata.bind": bind("systemusers", tricia.id),
            participationtypemask: 2,
            addressused: tricia.address,
          },
        ],
      },
      "emails",
    );
    expect(answer.status).toBe(204);
    const { rows } = await crm.ask(
      "activityparties?$select=participationtypemask,_partyid_value&$orderby=participationtypemask",
    );
    expect(rows.map((row) => [row["participationtypemask"], row["_partyid_value"]])).toEqual([
      [1, blaine.id],
      [2, tricia.id],
      [8, yvonne.leadId],
      [9, blaine.id],
    ]);
  });

  it.each([
    ["a text that is too long", { subject: "x".repeat(201) }, 400, "0x80044331"],
    ["an unknown property", { topic: "x" }, 400, "0x80048d19"],
    ["a lookup set by its value", { _ownerid_value: blaine.id }, 400, "0x80048d19"],
    ["a computed property", { _owninguser_value: blaine.id }, 400, "0x80048d19"],
    ["an unknown link", { "about@odata.bind": "/leads(1)" }, 400, "0x80048d19"],
    [
      "a link to another table",
      { "regardingobjectid_lead_task@odata.bind": bind("contacts", yvonne.contactId) },
      400,
      "0x80048d19",
    ],
    [
      "a link to nobody",
      { "regardingobjectid_lead_task@odata.bind": bind("leads", guid(3, 9)) },
      404,
      "0x80040217",
    ],
    ["what is no object", [], 400, "0x80048d19"],
  ])("refuses %s", async (_what, body, status, code) => {
    const crm = smallCrm();
    const answer = await post(crm, body);
    expect([answer.status, answer.errorCode]).toEqual([status, code]);
    expect((await crm.ask("tasks")).rows).toEqual([]);
  });

  it("needs the privilege for it", async () => {
    const crm = smallCrm({ withheldPrivileges: new Set(["prvCreateActivity"]) });
    expect((await post(crm, { subject: "x" })).errorCode).toBe("0x80040220");
  });

  it("creates activities only", async () => {
    expect((await post(smallCrm(), { subject: "x" }, "leads")).status).toBe(405);
  });
});

describe("updateRecord", () => {
  const patch = (crm: TestCrm, id: string, body: object, headers = {}) =>
    crm.ask(`tasks(${id})`, { method: "PATCH", body: JSON.stringify(body), headers });

  async function taskId(crm: TestCrm): Promise<string> {
    await post(crm, { subject: "x" });
    return String((await crm.ask("tasks")).rows[0]?.["activityid"]);
  }

  it("closes a task", async () => {
    const crm = smallCrm();
    const id = await taskId(crm);
    const answer = await patch(crm, id, { statecode: 1, statuscode: 5 }, { "if-match": "*" });
    expect(answer.status).toBe(204);
    expect((await crm.ask(`tasks(${id})`)).json).toMatchObject({ statecode: 1, subject: "x" });
  });

  it("does not create what it should change, if the caller says so", async () => {
    const answer = await patch(smallCrm(), guid(9, 1), { statecode: 1 }, { "if-match": "*" });
    expect([answer.status, answer.errorCode]).toEqual([404, "0x80040217"]);
  });

  it("creates a missing record where If-Match is absent", async () => {
    const crm = smallCrm();
    expect((await patch(crm, guid(9, 1), { subject: "new" })).status).toBe(204);
    expect((await crm.ask(`tasks(${guid(9, 1)})`)).json).toMatchObject({ subject: "new" });
  });
});
