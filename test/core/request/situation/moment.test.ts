import { dayNumberOf } from "../../../../src/core/evidence/contactDay";
import { momentOf } from "../../../../src/core/request/situation/moment";

const thursday = new Date("2026-06-18T09:00:00Z");

describe("momentOf", () => {
  it.each([
    ["2026-06-19", "today"],
    ["2026-06-18", "today"],
    ["2026-06-17", "yesterday"],
    ["2026-06-16", "thisWeek"],
    ["2026-06-15", "thisWeek"],
    ["2026-06-14", "lastWeek"],
    ["2026-06-08", "lastWeek"],
    ["2026-06-07", "thisMonth"],
    ["2026-06-01", "thisMonth"],
    ["2026-05-31", "lastMonth"],
    ["2026-05-01", "lastMonth"],
  ])("calls %s, seen from Thursday, 18 June 2026, %s", (date, kind) => {
    expect(momentOf(dayNumberOf(new Date(date)), thursday)).toEqual({ kind });
  });

  it.each([
    ["2026-04-30", "month"],
    ["2025-07-01", "month"],
    ["2025-06-30", "monthAndYear"],
  ])("tells %s by its name: %s", (date, kind) => {
    const day = new Date(date);
    expect(momentOf(dayNumberOf(day), thursday)).toEqual({ kind, day });
  });
});
