/** @jest-environment node */
import { blaine, colleague, cora, email, smallCrm, tricia } from "../support/testCrm";
import type { Answer } from "../support/testCrm";
import type { DataverseOptions } from "../../src/dataverseStandIn";

/** Emails of these moments, in turns owned by Tricia and Cora, and a query over them. */
async function ask(
  moments: readonly string[],
  query: string,
  options?: Partial<DataverseOptions>,
): Promise<Answer> {
  const crm = smallCrm(options);
  moments.forEach((moment, index) => {
    const ownerId = index % 2 === 0 ? tricia.id : cora.id;
    crm.writer.addActivity(email(index, { at: new Date(moment), ownerId }));
  });
  return crm.fetchXml("emails", query);
}

function grouped(part: string, more = ""): string {
  return `<fetch aggregate="true"><entity name="email">
    <attribute name="activityid" alias="n" aggregate="count" />
    <attribute name="senton" alias="part" groupby="true" dategrouping="${part}" ${more} />
  </entity></fetch>`;
}

describe("fetchAggregate", () => {
  it.each([
    ["year", "2023-08-27T12:00:00Z", 2023],
    ["quarter", "2023-08-27T12:00:00Z", 3],
    ["month", "2023-08-27T12:00:00Z", 8],
    ["day", "2023-08-27T12:00:00Z", 27],
    // Microsoft's documentation has these two weeks.
    ["week", "2023-03-25T12:00:00Z", 12],
    ["week", "2023-08-27T12:00:00Z", 35],
  ])("groups by the %s of %s", async (part, moment, expected) => {
    expect((await ask([moment], grouped(part))).rows).toEqual([{ n: 1, part: expected }]);
  });

  it("groups by a part of the date only: the tenth is the tenth of any month", async () => {
    const { rows } = await ask(["2026-01-10T00:00:00Z", "2026-02-10T00:00:00Z"], grouped("day"));
    expect(rows).toEqual([{ n: 2, part: 10 }]);
  });

  it("groups in the caller's time zone unless the query asks for UTC", async () => {
    const late = ["2026-05-31T23:30:00Z"];
    const east = { utcOffsetMinutes: 120 };
    expect((await ask(late, grouped("month"), east)).rows).toEqual([{ n: 1, part: 6 }]);
    const inUtc = grouped("month", 'usertimezone="false"');
    expect((await ask(late, inUtc, east)).rows).toEqual([{ n: 1, part: 5 }]);
  });

  it("counts, and finds the ends, over groups of a column", async () => {
    const moments = ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z"];
    const { rows } = await ask(
      moments,
      `<fetch aggregate="true"><entity name="email">
        <attribute name="ownerid" alias="owner" groupby="true" />
        <attribute name="activityid" alias="n" aggregate="countcolumn" />
        <attribute name="senton" alias="first" aggregate="min" />
        <attribute name="senton" alias="last" aggregate="max" />
        <order alias="n" descending="true" />
      </entity></fetch>`,
    );
    expect(rows).toEqual([
      { owner: tricia.id, n: 2, first: "2026-01-01T00:00:00Z", last: "2026-01-03T00:00:00Z" },
      { owner: cora.id, n: 1, first: "2026-01-02T00:00:00Z", last: "2026-01-02T00:00:00Z" },
    ]);
  });

  it("adds up and averages numbers, without those that are missing", async () => {
    const crm = smallCrm();
    const parties = [colleague(tricia, "to"), colleague(cora, "cc")];
    crm.writer.addActivity(email(1, { parties, ownerId: blaine.id }));
    const { rows } = await crm.fetchXml(
      "activityparties",
      `<fetch aggregate="true"><entity name="activityparty">
        <attribute name="participationtypemask" alias="sum" aggregate="sum" />
        <attribute name="participationtypemask" alias="mean" aggregate="avg" />
        <attribute name="activityid" alias="all" aggregate="count" />
        <attribute name="addressused" alias="addresses" aggregate="countcolumn" />
        <attribute name="activityid" alias="emails" aggregate="countcolumn" distinct="true" />
      </entity></fetch>`,
    );
    expect(rows).toEqual([{ sum: 2 + 3 + 9, mean: 14 / 3, all: 3, addresses: 2, emails: 1 }]);
  });

  it("answers one row for no rows, and leaves null values out of it", async () => {
    const query = `<fetch aggregate="true"><entity name="email">
      <attribute name="activityid" alias="n" aggregate="count" />
      <attribute name="senton" alias="last" aggregate="max" />
    </entity></fetch>`;
    expect((await ask([], query)).rows).toEqual([{ n: 0 }]);
  });

  it("leaves a null group out of its row", async () => {
    const query = `<fetch aggregate="true"><entity name="email">
      <attribute name="activityid" alias="n" aggregate="count" />
      <attribute name="regardingobjectid" alias="about" groupby="true" />
    </entity></fetch>`;
    expect((await ask(["2026-01-01T00:00:00Z"], query)).rows).toEqual([{ n: 1 }]);
  });

  it("groups text without regard to case", async () => {
    const crm = smallCrm();
    ["Hello", "HELLO", "Bye"].forEach((subject, index) => {
      crm.writer.addActivity(email(index, { subject }));
    });
    const { rows } = await crm.fetchXml(
      "emails",
      `<fetch aggregate="true"><entity name="email">
        <attribute name="activityid" alias="n" aggregate="count" />
        <attribute name="subject" alias="subject" groupby="true" />
      </entity></fetch>`,
    );
    expect(rows.map(({ n }) => n)).toEqual([1, 2]);
  });

  it("pages groups and says that there are more", async () => {
    const moments = ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z"];
    const page = (n: number) =>
      ask(moments, grouped("day").replace("<fetch", `<fetch count="2" page="${n}"`));
    expect((await page(1)).rows.map(({ part }) => part)).toEqual([1, 2]);
    expect((await page(2)).rows.map(({ part }) => part)).toEqual([3]);
  });

  it("takes a lower limit from the query, but no higher one", async () => {
    const moments = ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z"];
    const limited = (limit: number) =>
      ask(moments, grouped("day").replace("<fetch", `<fetch aggregatelimit="${limit}"`), {
        aggregateLimit: 2,
      });
    expect((await limited(100)).errorCode).toBe("0x8004E023");
    expect((await limited(1)).errorCode).toBe("0x8004E023");
    expect((await ask(moments.slice(1), grouped("day"), { aggregateLimit: 2 })).status).toBe(200);
  });

  it.each([
    ["an attribute without alias", `<attribute name="activityid" aggregate="count" />`],
    ["an attribute that is neither", `<attribute name="activityid" alias="a" />`],
    [
      "an attribute that is both",
      `<attribute name="senton" alias="a" aggregate="max" groupby="true" />`,
    ],
    ["no attribute", ""],
    ["all attributes", "<all-attributes />"],
    [
      "distinct values of a maximum",
      `<attribute name="senton" alias="a" aggregate="max" distinct="true" />`,
    ],
    [
      "parts of what is no date",
      `<attribute name="subject" alias="a" groupby="true" dategrouping="day" />`,
    ],
    [
      "an alias used twice",
      `<attribute name="senton" alias="a" groupby="true" /><attribute name="subject" alias="a" groupby="true" />`,
    ],
    [
      "an order by attribute",
      `<attribute name="senton" alias="a" groupby="true" /><order attribute="senton" />`,
    ],
  ])("refuses %s", async (_what, content) => {
    const query = `<fetch aggregate="true"><entity name="email">${content}</entity></fetch>`;
    const answer = await ask([], query);
    expect([answer.status, answer.errorCode]).toEqual([400, "0x80040216"]);
  });
});
