import fc from "fast-check";

import { takeSeats } from "../../../../src/taskpane/drawing/geometry/takeSeats";

const people = fc.uniqueArray(fc.emailAddress(), { minLength: 1, maxLength: 5 });

describe("takeSeats", () => {
  it("gives everybody a seat, and nobody the seat of another", () => {
    fc.assert(
      fc.property(people, (names) => {
        const seats = [...takeSeats(names, 5).values()].sort();
        expect(new Set(seats).size).toBe(names.length);
        expect(seats.filter((seat) => [0, 1, 2, 3, 4].includes(seat))).toEqual(seats);
      }),
    );
  });

  it("does not depend on who came first", () => {
    fc.assert(
      fc.property(people, (names) => {
        expect(takeSeats([...names].reverse(), 5)).toEqual(takeSeats(names, 5));
      }),
    );
  });

  it("gives somebody alone the seat their name stands for", () => {
    expect(takeSeats(["a"], 5)).toEqual(new Map([["a", 4]]));
    expect(takeSeats(["b"], 5)).toEqual(new Map([["b", 0]]));
  });

  it("moves nobody whose seat a newcomer does not take", () => {
    // Of these, "a" and "f" stand for seat 4, and "c" for seat 1.
    expect(takeSeats(["a", "c", "f"], 5)).toEqual(new Map([...takeSeats(["a", "c"], 5), ["f", 0]]));
    expect(takeSeats(["b", "c", "f"], 5).get("c")).toBe(takeSeats(["b", "c"], 5).get("c"));
  });

  it("gives no seat to people beyond the last free one", () => {
    expect(takeSeats(["a", "b", "c"], 2).size).toBe(2);
  });
});
