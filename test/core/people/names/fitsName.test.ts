import { abbreviatesName, fitsName } from "../../../../src/core/people/names/fitsName";

describe("fitsName", () => {
  it.each([
    ["rm-fischer", ["rolf", "maria", "fischer"]],
    ["fischer.rolf2", ["rolf", "fischer"]],
    ["ana.b.c.d.e.f", ["ana", "bo", "ce", "di", "el", "fa"]],
  ])("finds %s in %j", (local, name) => {
    expect(fitsName(local, name)).toBe(true);
  });

  it.each([
    ["rmf", ["rolf", "maria", "fischer"]],
    ["ab", ["a", "b"]],
    ["rolf.rolf", ["rolf", "fischer"]],
    ["ana.b.c.d.e.f.g", ["ana", "bo", "ce", "di", "el", "fa", "gu"]],
  ])("does not find %s in %j: initials alone, a word twice, too many words", (local, name) => {
    expect(fitsName(local, name)).toBe(false);
  });
});

describe("abbreviatesName", () => {
  it.each([
    ["tnguyen", true],
    ["nguyen.t", true],
    ["tom.nguyen", false],
    ["tn", false],
  ])("wants a word and an initial: %s is %s", (local, expected) => {
    expect(abbreviatesName(local, ["tom", "nguyen"])).toBe(expected);
  });
});
