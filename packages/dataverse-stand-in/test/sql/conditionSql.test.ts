/** @jest-environment node */
import type { DataverseOptions } from "../../src/dataverseStandIn";
import { blaine, email, guid, smallCrm, tricia } from "../support/testCrm";
import type { TestCrm } from "../support/testCrm";

/** Emails 1 to n with these subjects; of an undefined one the subject is missing. */
function crmWithSubjects(subjects: readonly (string | undefined)[]): TestCrm {
  const crm = smallCrm();
  subjects.forEach((subject, index) => {
    crm.writer.addActivity(email(index + 1, { subject: subject ?? "" }));
  });
  crm.database.run("UPDATE activity SET subject = NULL WHERE subject = ''");
  return crm;
}

/** Emails 1 to n of these moments. */
function crmWithMoments(moments: readonly string[], options?: Partial<DataverseOptions>): TestCrm {
  const crm = smallCrm(options);
  moments.forEach((at, index) => {
    crm.writer.addActivity(email(index + 1, { at: new Date(at) }));
  });
  return crm;
}

/** Numbers of the emails that meet a condition. */
async function found(crm: TestCrm, condition: string): Promise<readonly number[]> {
  const answer = await crm.fetchXml(
    "emails",
    `<fetch><entity name="email"><attribute name="activityid" />
      <filter><condition ${condition}</condition></filter></entity></fetch>`,
  );
  expect(answer.json).not.toHaveProperty("error");
  return answer.rows.map(({ activityid }) => Number(String(activityid).slice(-3)));
}

describe("conditionSql on text", () => {
  const subjects = ["Hello", "hello world", "100% sure", "100 sure", undefined];

  it.each([
    [`operator="eq" value="HELLO">`, [1]],
    [`operator="ne" value="hello">`, [2, 3, 4, 5]],
    [`operator="in"><value>hello</value><value>100 SURE</value>`, [1, 4]],
    [`operator="not-in"><value>hello</value>`, [2, 3, 4, 5]],
    [`operator="like" value="hello%">`, [1, 2]],
    [`operator="like" value="%WORLD">`, [2]],
    [`operator="like" value="100_ sure">`, [3]],
    [`operator="like" value="100[%] sure">`, [3]],
    [`operator="not-like" value="hello%">`, [3, 4, 5]],
    [`operator="begins-with" value="hello">`, [1, 2]],
    [`operator="not-begin-with" value="hello">`, [3, 4, 5]],
    [`operator="ends-with" value="sure">`, [3, 4]],
    [`operator="null">`, [5]],
    [`operator="not-null">`, [1, 2, 3, 4]],
    [`operator="gt" value="100 sure">`, [1, 2, 3]],
    [`operator="between"><value>h</value><value>hello</value>`, [1]],
  ])("%s", async (condition, expected) => {
    const crm = crmWithSubjects(subjects);
    expect(await found(crm, `attribute="subject" ${condition}`)).toEqual(expected);
  });

  it.each(["'; DROP TABLE activity; --", `" OR "" = "`, "\\", "%' ESCAPE '"])(
    "takes %s for nothing but text",
    async (text) => {
      const crm = crmWithSubjects([text, "other"]);
      const escaped = text.replaceAll('"', "&quot;");
      expect(await found(crm, `attribute="subject" operator="eq" value="${escaped}">`)).toEqual([
        1,
      ]);
    },
  );
});

describe("conditionSql on ids", () => {
  it.each([
    [`operator="eq-userid">`, [1]],
    [`operator="ne-userid">`, [2]],
    [`operator="eq" value="{${tricia.id.toUpperCase()}}">`, [2]],
    [`operator="ne" value="${tricia.id}">`, [1]],
  ])("%s", async (condition, expected) => {
    const crm = smallCrm();
    crm.writer.addActivity(email(1, { ownerId: blaine.id }));
    crm.writer.addActivity(email(2, { ownerId: tricia.id }));
    expect(await found(crm, `attribute="ownerid" ${condition}`)).toEqual(expected);
  });
});

// It is Wednesday, 10 June 2026, 12:00 UTC.
describe("conditionSql on dates", () => {
  it.each([
    [`operator="on" value="2026-06-09">`, [3]],
    [`operator="on-or-after" value="2026-06-09">`, [1, 2, 3]],
    [`operator="on-or-before" value="2026-06-09">`, [3, 4, 5, 6, 7]],
    [`operator="ge" value="2026-06-09T23:59:59Z">`, [1, 2, 3]],
    [`operator="lt" value="2026-06-10T02:00:00+02:00">`, [3, 4, 5, 6, 7]],
    [`operator="today">`, [1, 2]],
    [`operator="yesterday">`, [3]],
    [`operator="last-x-days" value="1">`, [2, 3]],
    [`operator="last-x-days" value="3">`, [2, 3, 4]],
    [`operator="next-x-days" value="1">`, [1, 2]],
    [`operator="last-x-hours" value="13">`, [2, 3]],
    [`operator="last-seven-days">`, [2, 3, 4]],
    [`operator="this-week">`, [1, 2, 3, 4]],
    [`operator="last-week">`, [5]],
    [`operator="this-month">`, [1, 2, 3, 4]],
    [`operator="last-month">`, [5]],
    [`operator="last-x-months" value="1">`, [2, 3, 4, 5]],
    [`operator="this-year">`, [1, 2, 3, 4, 5, 6]],
    [`operator="olderthan-x-years" value="1">`, [7]],
    [`operator="olderthan-x-days" value="3">`, [5, 6, 7]],
  ])("%s", async (condition, expected) => {
    const crm = crmWithMoments([
      "2026-06-10T12:00:01Z",
      "2026-06-10T12:00:00Z",
      "2026-06-09T23:59:59Z",
      "2026-06-07T00:00:00Z",
      "2026-05-31T23:00:00Z",
      "2026-01-01T00:00:00Z",
      "2024-02-29T12:00:00Z",
    ]);
    expect(await found(crm, `attribute="senton" ${condition}`)).toEqual(expected);
  });

  it("begin and end days in the caller's time zone", async () => {
    const moments = ["2026-06-09T21:59:59Z", "2026-06-09T22:00:00Z"];
    const crm = crmWithMoments(moments, { utcOffsetMinutes: 120 });
    expect(await found(crm, `attribute="senton" operator="today">`)).toEqual([2]);
    expect(await found(crm, `attribute="senton" operator="on" value="2026-06-09">`)).toEqual([1]);
    expect(await found(crm, `attribute="senton" operator="lt" value="2026-06-10">`)).toEqual([1]);
  });
});

describe("conditionSql", () => {
  it.each([
    ["an unknown operator", `attribute="subject" operator="resembles" value="x">`],
    ["an operator of another type", `attribute="subject" operator="last-x-days" value="3">`],
    ["text operators on numbers", `attribute="statecode" operator="like" value="1%">`],
    ["no value", `attribute="subject" operator="eq">`],
    ["too many values", `attribute="subject" operator="eq"><value>a</value><value>b</value>`],
    ["an empty list", `attribute="subject" operator="in">`],
    ["what is no id", `attribute="ownerid" operator="eq" value="blaine">`],
    ["what is no number", `attribute="statecode" operator="eq" value="open">`],
    ["what is no date", `attribute="senton" operator="ge" value="June">`],
    ["a date that does not exist", `attribute="senton" operator="ge" value="2026-02-30T25:00">`],
    ["no number of days", `attribute="senton" operator="last-x-days" value="0">`],
    ["sets of characters", `attribute="subject" operator="like" value="[a-c]%">`],
  ])("refuses %s", async (_what, condition) => {
    const answer = await smallCrm().fetchXml(
      "emails",
      `<fetch><entity name="email"><filter><condition ${condition}</condition></filter></entity></fetch>`,
    );
    expect([answer.status, answer.errorCode]).toEqual([400, "0x80040203"]);
  });

  it("knows tables by name and by number", async () => {
    const crm = smallCrm();
    crm.writer.addActivity(
      email(1, { parties: [{ role: "regarding", record: { table: "lead", id: guid(3, 1) } }] }),
    );
    for (const value of ["4", "lead", "LEAD"]) {
      const condition = `attribute="regardingobjecttypecode" operator="eq" value="${value}">`;
      expect(await found(crm, condition)).toEqual([1]);
    }
  });
});
