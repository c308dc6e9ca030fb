/** @jest-environment node */
import { activityQueries } from "../../../../src/adapters/dataverse/counting/query/activityQueries";
import { toColleagueDays } from "../../../../src/adapters/dataverse/counting/contactDayRow";

const [email, , meeting, phoneCall] = activityQueries;

function aRow(part: object = {}) {
  return {
    colleague_id: "11111111-AAAA-4000-8000-000000000001",
    colleague_name: "Tricia Potter",
    colleague_address: "Tricia.Potter@contoso.com",
    times: 3,
    direct_times: 2,
    senton_year: 2026,
    senton_month: 5,
    senton_day: 20,
    ...part,
  };
}

function aCall(part: object = {}) {
  return aRow({ direct_times: undefined, direction: true, ...part });
}

// What only a live service may send, the stand-in does not: those rows are written here by hand.
describe("toColleagueDays", () => {
  it("splits a count into addressed and copied", () => {
    expect(toColleagueDays(email, aRow())?.days).toMatchObject([
      { addressing: "direct", times: 2, day: 20_593 },
      { addressing: "copied", times: 1, day: 20_593 },
    ]);
  });

  it("takes an absent count of direct mails for zero", () => {
    const { days } = toColleagueDays(email, aRow({ direct_times: undefined })) ?? {};
    expect(days).toMatchObject([{ addressing: "copied", times: 3 }]);
  });

  it("shows the address of a colleague without a name", () => {
    const { colleague } = toColleagueDays(email, aRow({ colleague_name: undefined })) ?? {};
    expect(colleague?.displayName).toBe("tricia.potter@contoso.com");
  });

  it("knows a user's name of sign-in as an alias, where it is another address", () => {
    const aliasesOf = (name: string) =>
      toColleagueDays(email, aRow({ colleague_sign_in_name: name }))?.colleague?.aliases;
    expect(aliasesOf("tpotter@contoso.com")).toEqual(["tpotter@contoso.com"]);
    expect(aliasesOf("Tricia.Potter@contoso.com")).toBeUndefined();
    expect(aliasesOf("CONTOSO\\tpotter")).toBeUndefined();
  });

  it.each([undefined, "", "tricia"])("names no colleague whose address is %j", (address) => {
    const counted = toColleagueDays(email, aRow({ colleague_address: address }));
    expect(counted?.days).toHaveLength(2);
    expect(counted).not.toHaveProperty("colleague");
  });

  it("dates a call by its planned end where the actual one is missing", () => {
    const planned = { scheduledend_year: 2026, scheduledend_month: 5, scheduledend_day: 19 };
    expect(toColleagueDays(phoneCall, aCall(planned))?.days).toMatchObject([{ day: 20_592 }]);
    expect(toColleagueDays(phoneCall, aCall())).toBeUndefined();
  });

  it.each([
    [true, "toProspect"],
    [1, "toProspect"],
    [false, "fromProspect"],
    [0, "fromProspect"],
    [undefined, "mutual"],
  ])("reads direction code %s as %s", (direction, expected) => {
    const call = aCall({ direction, actualend_year: 2026, actualend_month: 5, actualend_day: 19 });
    expect(toColleagueDays(phoneCall, call)?.days).toMatchObject([
      { direction: expected, times: 3 },
    ]);
  });

  it.each([
    [{ colleague_role: 1, direction: true }, ["toProspect"]],
    [{ colleague_role: 2, direction: false }, ["fromProspect"]],
    // A third person rang both of them, once the prospect did.
    [{ colleague_role: 2, direction: true, rang_times: 1 }, ["fromProspect"]],
    [{ colleague_role: 2, direction: true }, []],
  ])("takes from the roles of a call who rang %#", (part, expected) => {
    const call = aCall({ ...part, actualend_year: 2026, actualend_month: 5, actualend_day: 19 });
    const days = toColleagueDays(phoneCall, call)?.days;
    expect(days?.map(({ direction }) => direction)).toEqual(expected);
  });

  it.each([
    [{ arranged_times: 3 }, "fromProspect"],
    [{ arranged_times: 2 }, "mutual"],
    [{}, "mutual"],
  ])("reads who arranged the meetings of a day %#", (part, direction) => {
    const started = { scheduledstart_year: 2026, scheduledstart_month: 5, scheduledstart_day: 19 };
    const invited = { ...started, direct_times: 3, attended_times: 3, organizer_role: 7 };
    const days = toColleagueDays(meeting, aRow({ ...invited, ...part }))?.days;
    expect(days).toMatchObject([{ direction, times: 3 }]);
  });

  it("counts the owner only of meetings without an organizer", () => {
    const started = { scheduledstart_year: 2026, scheduledstart_month: 5, scheduledstart_day: 19 };
    const counts = { ...started, times: 5, attended_times: 2, direct_times: 1 };
    const without = toColleagueDays(meeting, aRow(counts))?.days;
    const organized = toColleagueDays(meeting, aRow({ ...counts, organizer_role: 7 }))?.days;
    expect(without).toMatchObject([
      { addressing: "direct", times: 4 },
      { addressing: "copied", times: 1 },
    ]);
    expect(organized).toMatchObject([
      { addressing: "direct", times: 1 },
      { addressing: "copied", times: 1 },
    ]);
  });

  it.each([
    ...[null, "row", {}, aRow({ times: "3" }), aRow({ senton_year: undefined })],
    ...[aRow({ times: 1e308 }), aRow({ times: -1 }), aRow({ times: 0.5 }), aRow({ times: 0 })],
    ...[aRow({ times: 50_001 }), aRow({ direct_times: 4 }), aRow({ senton_day: { valueOf: 1 } })],
  ])("reads nothing in a row that cannot be true %#", (raw) => {
    expect(toColleagueDays(email, raw)).toBeUndefined();
  });
});
