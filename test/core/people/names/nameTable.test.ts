import { holdsLongEntry, nameTable } from "../../../../src/core/people/names/nameTable";
import { nameWords } from "../../../../src/core/words/nameWords";

const table = nameTable("human-resources marketing büro お問い合わせ tout-le-monde");

describe("nameTable", () => {
  it.each([
    "human-resources",
    "Human.Resources",
    "humanresources",
    "marketing",
    "Buro",
    "お問い合わせ",
    "tout.lemonde",
    "toutle.monde",
  ])("finds %s", (name) => {
    expect(table.has(nameWords(name))).toBe(true);
  });

  it.each([
    "mark.eting",
    "hum.anresources",
    "human",
    "resources.human",
    "tou.tlemonde",
    "market",
    "",
  ])("does not find %j: a name is parted only where its entry is", (name) => {
    expect(table.has(nameWords(name))).toBe(false);
  });
});

describe("holdsLongEntry", () => {
  it.each([
    ["human resources", true],
    ["corp human resources emea", true],
    ["marketing", false],
    ["corp marketing emea", false],
    ["human", false],
  ])("says of %j, whether an entry of several words stands in it: %s", (name, expected) => {
    expect(holdsLongEntry(table, nameWords(name))).toBe(expected);
  });
});
