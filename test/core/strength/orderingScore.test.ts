import fc from "fast-check";

import { connectionScore } from "../../../src/core/strength/connectionScore";
import { orderingScore } from "../../../src/core/strength/orderingScore";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";
import { someContactDay, someContactDays } from "../../support/someContactDays";

const unknown = undefined;

describe("orderingScore", () => {
  it("is the connection score where activity is known", () => {
    const activity = { daysSinceActive: 20 };
    fc.assert(
      fc.property(someContactDays(today), (days) => {
        expect(orderingScore(days, today, activity)).toBe(connectionScore(days, today, activity));
      }),
    );
  });

  it.each([
    [0, 0.975511],
    [30, 0.34918],
    [365, 0.020891],
    [1095, 0],
  ])("fades faster where it is not: one email %i days ago counts %d", (age, score) => {
    expect(orderingScore([aContactDay({ day: today - age })], today, unknown)).toBeCloseTo(
      score,
      6,
    );
  });

  it("puts who was in touch lately before who was for long, other than the connection score", () => {
    const lately = [aContactDay({ day: today - 20 })];
    const forLong = Array.from({ length: 8 }, (_, place) =>
      aContactDay({ day: today - 300 - 20 * place }),
    );
    expect(connectionScore(forLong, today)).toBeGreaterThan(connectionScore(lately, today));
    expect(orderingScore(lately, today, unknown)).toBeGreaterThan(
      orderingScore(forLong, today, unknown),
    );
  });

  it("is never lowered by more contact", () => {
    fc.assert(
      fc.property(someContactDays(today), someContactDay(today), (days, more) => {
        expect(orderingScore([...days, more], today, unknown)).toBeGreaterThanOrEqual(
          orderingScore(days, today, unknown),
        );
      }),
    );
  });

  it("is never lowered by the same contact on a later free day", () => {
    const later = fc.nat({ max: 1100 });
    fc.assert(
      fc.property(someContactDays(today), someContactDay(today), later, (days, moved, age) => {
        const day = today - age;
        fc.pre(day >= moved.day && days.every((other) => other.day !== day));
        expect(orderingScore([...days, { ...moved, day }], today, unknown)).toBeGreaterThanOrEqual(
          orderingScore([...days, moved], today, unknown),
        );
      }),
    );
  });
});
