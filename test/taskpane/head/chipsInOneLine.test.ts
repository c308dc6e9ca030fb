import { chipsInOneLine } from "../../../src/taskpane/head/chipsInOneLine";
import { anAddress } from "../../support/builders";

function people(...names: readonly string[]) {
  return names.map((displayName, index) => ({
    displayName,
    address: anAddress(`p${String(index)}@fourthcoffee.com`),
  }));
}

describe("chipsInOneLine", () => {
  const some = people("Rosa Lindqvist", "Sanjay Patel", "Lidia Holloway", "Tom Ward");

  it("takes as many names as a narrow pane has room for, beside the chip for the rest", () => {
    expect(chipsInOneLine(some, 320)).toBe(1);
    expect(chipsInOneLine(some, 400)).toBe(2);
    expect(chipsInOneLine(some, 600)).toBe(4);
  });

  it("needs no room for the rest where there is none", () => {
    expect(chipsInOneLine(some.slice(0, 2), 320)).toBe(2);
  });

  it("takes one in any case", () => {
    expect(chipsInOneLine(people("Maximiliane Theodora von Hohenlohe", "Tom"), 200)).toBe(1);
    expect(chipsInOneLine(people("Tom"), 0)).toBe(1);
  });

  it("gives names in wide letters more room", () => {
    expect(chipsInOneLine(people("田中健太郎様", "佐藤花子"), 250)).toBe(1);
    expect(chipsInOneLine(people("Tanaka", "Sato"), 250)).toBe(2);
  });
});
