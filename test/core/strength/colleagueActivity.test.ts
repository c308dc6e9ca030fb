import { activityFactor } from "../../../src/core/strength/colleagueActivity";

describe("activityFactor", () => {
  it("is 1 for a colleague of whom nothing is known", () => {
    expect(activityFactor({})).toBe(1);
  });

  it.each([
    [0, 1],
    [15, 0.707107],
    [30, 0.5],
    [90, 0.125],
  ])("halves every 30 days: silent with everybody for %i days counts %d", (days, factor) => {
    expect(activityFactor({ daysSinceActive: days })).toBeCloseTo(factor, 6);
  });

  it.each([
    [0, 2 / 3],
    [15, 1],
    [30, 4 / 3],
  ])("counts who wrote on %i of the last thirty days %d", (activeDays, factor) => {
    expect(activityFactor({ activeDays })).toBeCloseTo(factor, 6);
  });

  it("multiplies both", () => {
    expect(activityFactor({ daysSinceActive: 30, activeDays: 30 })).toBeCloseTo(2 / 3, 6);
  });
});
