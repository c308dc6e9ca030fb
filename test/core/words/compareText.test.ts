import { compareText } from "../../../src/core/words/compareText";

describe("compareText", () => {
  it.each([
    ["a", "b", -1],
    ["b", "a", 1],
    ["a", "a", 0],
    ["Z", "a", -1],
    ["z", "ä", -1],
  ])("puts %j and %j in the same order on every machine", (one, other, order) => {
    expect(compareText(one, other)).toBe(order);
  });
});
