import fc from "fast-check";

import { connectionScore } from "../../../src/core/strength/connectionScore";
import { connectionStrength } from "../../../src/core/strength/connectionStrength";
import { earlierStrength } from "../../../src/core/strength/earlierStrength";
import type { ContactDay } from "../../../src/core/evidence/contactDay";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";
import { someContactDays } from "../../support/someContactDays";

/** An answered email every week, the newest this many days ago. */
function weekly(newest: number, weeks: number): readonly ContactDay[] {
  return Array.from({ length: weeks }, (_, week) => {
    const day = today - newest - 7 * week;
    return [aContactDay({ day }), aContactDay({ day, direction: "fromProspect" })];
  }).flat();
}

function bandOn(days: readonly ContactDay[], day: number) {
  return connectionStrength(connectionScore(days, day), days, { today: day, visibility: 1 });
}

describe("earlierStrength", () => {
  it("tells a connection that was strong, and about until when", () => {
    const days = weekly(800, 30);
    expect([bandOn(days, today - 800), bandOn(days, today)]).toEqual(["strong", "weak"]);
    const earlier = earlierStrength(days, { today, visibility: 1, strength: "weak" });
    expect(earlier?.strength).toBe("strong");
    expect(today - (earlier?.untilDay ?? today)).toBeGreaterThan(700);
    expect(today - (earlier?.untilDay ?? today)).toBeLessThan(830);
  });

  it.each([
    [1, 4],
    [0.5, 1],
  ])(
    "tells one that was medium on a single day, of %d of the mail %i each way",
    (visibility, times) => {
      const day = today - 182;
      const days = [
        aContactDay({ day, times }),
        aContactDay({ day, times, direction: "fromProspect" }),
      ];
      expect(earlierStrength(days, { today, visibility, strength: "weak" })).toEqual({
        strength: "medium",
        untilDay: day,
      });
    },
  );

  it("says nothing of what is more than three years old", () => {
    const days = weekly(2_100, 8);
    expect(bandOn(days, today - 2_100)).toBe("strong");
    expect(earlierStrength(days, { today, visibility: 1, strength: "weak" })).toBeUndefined();
  });

  it("says nothing of a connection that is as close as ever, nor of one that never was closer", () => {
    expect(
      earlierStrength(weekly(1, 60), { today, visibility: 1, strength: "strong" }),
    ).toBeUndefined();
    const once = [aContactDay({ day: today - 900 })];
    expect(earlierStrength(once, { today, visibility: 1, strength: "weak" })).toBeUndefined();
    expect(earlierStrength([], { today, visibility: 1, strength: "weak" })).toBeUndefined();
  });

  it("says nothing of what has faded for less than half a year", () => {
    const days = weekly(100, 8);
    expect(bandOn(days, today - 110)).not.toBe("weak");
    expect(earlierStrength(days, { today, visibility: 1, strength: "weak" })).toBeUndefined();
  });

  it("claims only a band that the history held on that day, better than today's", () => {
    fc.assert(
      fc.property(someContactDays(today), (days) => {
        const strength = bandOn(days, today);
        const earlier = earlierStrength(days, { today, visibility: 1, strength });
        if (earlier === undefined) return;
        expect(earlier.strength).not.toBe(strength);
        expect(strength).not.toBe("strong");
        expect(bandOn(days, earlier.untilDay)).toBe(earlier.strength);
      }),
    );
  });
});
