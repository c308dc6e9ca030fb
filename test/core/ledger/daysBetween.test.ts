import { daysBetween } from "../../../src/core/ledger/daysBetween";

describe("daysBetween", () => {
  it.each([
    ["an evening and the next morning", new Date(2026, 5, 1, 22), new Date(2026, 5, 2, 7), 1],
    ["a morning and the same evening", new Date(2026, 5, 1, 7), new Date(2026, 5, 1, 22), 0],
    ["less than three times 24 hours", new Date(2026, 5, 1, 18), new Date(2026, 5, 4, 9), 3],
    ["a clock that was put back", new Date(2026, 5, 4), new Date(2026, 5, 1), 0],
  ])("counts days of the calendar: %s", (_what, earlier, later, days) => {
    expect(daysBetween(earlier, later)).toBe(days);
  });
});
