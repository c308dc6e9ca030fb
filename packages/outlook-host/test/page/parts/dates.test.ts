/** @jest-environment node */
import { dayGroup, shortDate } from "../../../src/page/parts/dates";

const now = new Date(2026, 10, 25, 9, 30);

describe("dayGroup", () => {
  it.each([
    [new Date(2026, 10, 25, 0, 5), "Today"],
    [new Date(2026, 10, 24, 23, 59), "Yesterday"],
    [new Date(2026, 10, 19, 9, 0), "Last 7 days"],
    [new Date(2026, 10, 1, 9, 0), "Last 30 days"],
    [new Date(2026, 8, 1, 9, 0), "Older"],
    [new Date(2026, 10, 26, 0, 5), "Coming up"],
  ])("puts %s under %s", (moment, group) => {
    expect(dayGroup(moment, now)).toBe(group);
  });
});

describe("shortDate", () => {
  it.each([
    [new Date(2026, 10, 25, 8, 5), "8:05 AM"],
    [new Date(2026, 10, 23, 8, 5), "Mon, Nov 23"],
    [new Date(2024, 1, 29, 8, 5), "Feb 29, 2024"],
  ])("shortens %s to %s", (moment, text) => {
    // Which space stands before AM depends on the version of Node.
    expect(shortDate(moment, now).replace(/\s/g, " ")).toBe(text);
  });
});
