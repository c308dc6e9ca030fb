import { activityFactor, middleActivity } from "../../../src/core/strength/colleagueActivity";

describe("activityFactor", () => {
  it("is 1 for a colleague of whom nothing is known", () => {
    expect(activityFactor({})).toBe(1);
  });

  it.each([
    [0, 1],
    [15, 0.793701],
    [45, 0.5],
    [90, 0.25],
  ])("halves every 45 days: silent with everybody for %i days counts %d", (days, factor) => {
    expect(activityFactor({ daysSinceActive: days })).toBeCloseTo(factor, 6);
  });

  it.each([
    [0, 0.5],
    [15, 1],
    [30, 1.5],
  ])("counts who wrote on %i of the last thirty days %d", (activeDays, factor) => {
    expect(activityFactor({ activeDays })).toBeCloseTo(factor, 6);
  });

  it("multiplies both", () => {
    expect(activityFactor({ daysSinceActive: 45, activeDays: 30 })).toBeCloseTo(0.75, 6);
  });
});

describe("middleActivity", () => {
  const quiet = { daysSinceActive: 90 };
  const usual = { daysSinceActive: 10 };
  const busy = { daysSinceActive: 0 };

  it("is that of the middle colleague, whatever the order", () => {
    expect(middleActivity([busy, quiet, usual])).toBe(usual);
    expect(middleActivity([usual, busy, quiet])).toBe(usual);
  });

  it("is that of the more active one of two", () => {
    expect(middleActivity([busy, quiet])).toBe(busy);
  });

  it("is unknown where nothing is known of anybody", () => {
    expect(middleActivity([])).toEqual({});
  });
});
