import { mentionsName } from "../../../src/core/prospect/mentionsName";

const texts = ["McKay, Yvonne", "René Valdés"];

describe("mentionsName", () => {
  it.each(["Yvonne McKay", "yv mck", "rene val", "Yvonne", "Valdes Yvonne"])(
    "finds %s by the beginnings of its words",
    (typed) => {
      expect(mentionsName(typed, texts)).toBe(true);
    },
  );

  it.each(["Yvonne Smith", "Kay", "vonne", "ana"])("does not find %s", (typed) => {
    expect(mentionsName(typed, texts)).toBe(false);
  });
});
