/** @jest-environment node */
import { createNewestDay } from "../../../../dev/archive/write/newestDay";

const today = new Date("2026-06-01T12:00:00Z");

/** The newest moment of an archive with messages on these days. */
function newestOf(...days: readonly string[]): string {
  const newest = createNewestDay(today);
  for (const day of days) newest.see(Date.parse(`${day}T10:00:00Z`));
  return new Date(newest.moment()).toISOString().slice(0, 10);
}

function times(count: number, day: string): readonly string[] {
  return Array.from({ length: count }, () => day);
}

describe("createNewestDay", () => {
  it("is the newest message's where mail comes all the time", () => {
    expect(newestOf("2019-01-03", "2019-03-01", "2019-11-05", "2020-09-01")).toBe("2020-09-01");
  });

  it("does not depend on the order of messages", () => {
    expect(newestOf("2025-01-01", "2019-01-03", "2019-01-02", "2019-01-01")).toBe("2019-01-03");
  });

  it.each([
    ["one of few", ["2019-01-01", "2019-01-02", "2019-01-03", "2025-09-15"], "2019-01-03"],
    ["two of ten", [...times(8, "2018-01-03"), "2025-09-15", "2026-01-02"], "2018-01-03"],
    ["three of twelve", [...times(9, "2018-01-03"), ...times(3, "2025-09-15")], "2018-01-03"],
    ["one that lies in the future", ["2019-01-01", "2038-01-19"], "2019-01-01"],
    [
      "some of many",
      [...times(300, "2019-01-03"), "2021-05-01", ...times(4, "2025-09-15")],
      "2019-01-03",
    ],
    [
      "a past and a future one",
      [...times(50, "2019-01-03"), "2025-09-15", "2099-01-01"],
      "2019-01-03",
    ],
  ])("passes over wrong clocks: %s", (_, days, newest) => {
    expect(newestOf(...days)).toBe(newest);
  });

  it.each([
    ["two of few", ["2019-01-01", "2019-01-02", "2019-01-03", "2025-09-14", "2025-09-15"]],
    ["four of twelve", [...times(8, "2018-01-03"), ...times(4, "2025-09-15")]],
    ["most of all", ["2019-01-01", ...times(20, "2025-09-15")]],
    ["more than clocks go wrong", [...times(5000, "2019-01-03"), ...times(40, "2025-09-15")]],
    ["too little mail to tell", ["2019-01-01", "2019-01-02", "2025-09-15"]],
    ["a gap below a year", [...times(50, "2024-10-01"), "2025-09-15"]],
  ])("believes the newest mail: %s", (_, days) => {
    expect(newestOf(...days)).toBe("2025-09-15");
  });

  it("believes the future where there is nothing else", () => {
    expect(newestOf("2030-01-01", "2031-01-01")).toBe("2031-01-01");
  });
});
