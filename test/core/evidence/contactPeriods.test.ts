import fc from "fast-check";

import { firstWholeBlock, periodOf, tiersAsOf } from "../../../src/core/evidence/contactPeriods";
import { today } from "../../support/days";

describe("tiersAsOf", () => {
  it("keeps at least 28 days and 48 weeks, and at most a week and a block more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 40_000 }), (day) => {
        const { daysFrom, weeksFrom } = tiersAsOf(day);
        expect(day - daysFrom + 1).toBeGreaterThanOrEqual(28);
        expect(day - daysFrom + 1).toBeLessThan(28 + 7);
        expect(daysFrom - weeksFrom).toBeGreaterThanOrEqual(48 * 7);
        expect(daysFrom - weeksFrom).toBeLessThan(48 * 7 + 28);
      }),
    );
  });
});

describe("periodOf", () => {
  it("tells recent days, the weeks before them, and blocks of four weeks before these", () => {
    const tiers = tiersAsOf(today);
    const { daysFrom, weeksFrom } = tiers;
    const lengths = [today, daysFrom, daysFrom - 1, weeksFrom, weeksFrom - 1].map(
      (day) => periodOf(day, tiers).length,
    );
    expect(lengths).toEqual([1, 1, 7, 7, 28]);
  });

  it("puts every day into one period, which never overlaps another", () => {
    fc.assert(
      fc.property(fc.nat(1_200), fc.nat(1_200), (one, other) => {
        const tiers = tiersAsOf(today);
        const [first, second] = [periodOf(today - one, tiers), periodOf(today - other, tiers)];
        expect(first.firstDay <= today - one && today - one < first.firstDay + first.length).toBe(
          true,
        );
        const apart =
          first.firstDay + first.length <= second.firstDay ||
          second.firstDay + second.length <= first.firstDay;
        expect(apart || first.firstDay === second.firstDay).toBe(true);
      }),
    );
  });
});

describe("firstWholeBlock", () => {
  it("begins on that day or less than four weeks later", () => {
    expect([27, 28, 29, 56].map(firstWholeBlock)).toEqual([28, 28, 56, 56]);
  });
});
