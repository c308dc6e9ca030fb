import { paragraphsIn, safeLines } from "../../../src/core/words/safeLines";

describe("safeLines", () => {
  it.each([
    ["each line", "  Hello \u202eeve \nBye", "Hello eve\nBye"],
    ["every break of a line", "a\r\nb\rc\nd\u2028e\u2029f", "a\nb\nc\nd\ne\nf"],
    ["many empty lines", "a\n\n\n\n\nb", "a\n\nb"],
    ["one empty line", "a\n\nb", "a\n\nb"],
    ["lines of blanks only", "a\n \t\n  \n\nb", "a\n\nb"],
    ["breaks at the ends", "\n\na\n\n", "a"],
    ["nothing", "\n \n", ""],
  ])("makes %s safe", (_, raw, expected) => {
    expect(safeLines(raw)).toBe(expected);
  });
});

describe("paragraphsIn", () => {
  it("parts a text where a line is empty, and nowhere else", () => {
    expect(paragraphsIn("Hello,\n\nI write to you\nabout Yvonne.\n\n\nThanks")).toEqual([
      "Hello,",
      "I write to you\nabout Yvonne.",
      "Thanks",
    ]);
  });

  it("finds none in an empty text", () => {
    expect(paragraphsIn(" \n\n ")).toEqual([]);
  });
});
