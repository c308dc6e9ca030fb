import { AppError } from "../../../src/core/errors";
import { heededWhereRead, joinOptOuts } from "../../../src/core/lookUp/joinOptOuts";
import type { OptedOut, OptOuts } from "../../../src/core/lookUp/ports";
import { personMark } from "../../../src/core/lookUp/leftOut";
import { findIntroducers } from "../../../src/core/lookUp/findIntroducers";
import {
  aColleague,
  aContact,
  aLookUp,
  anAddress,
  aSource,
  someFindings,
} from "../../support/builders";

function listOf(part: Partial<OptedOut>): OptOuts {
  const empty = { addresses: new Set<never>(), directoryIds: new Set<never>() };
  return { readOptedOut: () => Promise.resolve({ ...empty, ...part }) };
}

const failing: OptOuts = { readOptedOut: () => Promise.reject(new AppError("accessDenied")) };
const crmUserIds = new Set(["11111111-0000-4000-8000-000000000001"]);

function look(optOuts: OptOuts) {
  const [crmUserId] = crmUserIds;
  const colleague = aColleague({ ...(crmUserId !== undefined && { crmUserId }) });
  const eva = aColleague({ displayName: "Eva", addresses: [anAddress("eva@contoso.com")] });
  const contacts = [aContact({ colleague }), aContact({ colleague: eva })];
  const sources = { contacts: [aSource("crm", someFindings({ contacts }))], optOuts };
  return findIntroducers(aLookUp(), sources, () => undefined);
}

describe("joinOptOuts", () => {
  it("has everybody who is on any list", async () => {
    const directoryIds = new Set(["d"]);
    const joined = joinOptOuts([listOf({ directoryIds }), listOf({ crmUserIds })]);
    expect(await joined?.readOptedOut()).toMatchObject({ directoryIds, crmUserIds });
    expect(joinOptOuts([])).toBeUndefined();
  });

  it("is the only list where there is one", () => {
    const only = listOf({});
    expect(joinOptOuts([only])).toBe(only);
  });

  it("says what one of them could not read, and nothing where all were read", async () => {
    const addresses = new Set([anAddress("eva@contoso.com")]);
    const joined = joinOptOuts([listOf({ addresses }), heededWhereRead(failing)]);
    expect(await joined?.readOptedOut()).toMatchObject({
      addresses,
      missingBecause: "accessDenied",
    });
    const whole = await joinOptOuts([listOf({}), listOf({})])?.readOptedOut();
    expect(whole).not.toHaveProperty("missingBecause");
  });

  it("fails where one of them does", async () => {
    await expect(joinOptOuts([listOf({}), failing])?.readOptedOut()).rejects.toMatchObject({
      code: "accessDenied",
    });
  });

  it("leaves out who opted out by their user in the CRM", async () => {
    const { introducers, leftOut } = await look(listOf({ crmUserIds }));
    expect(introducers.map(({ colleague }) => colleague.displayName)).toEqual(["Eva"]);
    expect(leftOut).toMatchObject([{ reason: "notShown" }]);
    expect(leftOut?.[0]?.marks).toContain(personMark("Tricia Potter"));
    expect(JSON.stringify(leftOut)).not.toMatch(/tricia/i);
  });
});

describe("personMark", () => {
  it("is that of a whole name in any order, and of no other name", () => {
    expect(personMark("Potter, Tricia")).toBe(personMark("Tricia Potter"));
    expect(personMark("Ana Bell")).not.toBe(personMark("An Abell"));
  });
});

describe("heededWhereRead", () => {
  it("holds nobody back, and says what is missing", async () => {
    const { introducers, reports } = await look(heededWhereRead(failing));
    expect(introducers).toHaveLength(2);
    expect(reports.at(-1)).toEqual({
      asked: "optOuts",
      status: "answered",
      found: 0,
      coverage: { isPartial: true, missingBecause: "accessDenied" },
    });
  });
});
