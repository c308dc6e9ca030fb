import { nameTable } from "../../../../src/core/people/names/nameTable";
import { nameWords } from "../../../../src/core/words/nameWords";

const table = nameTable("human-resources marketing büro お問い合わせ");

describe("nameTable", () => {
  it.each([
    "human-resources",
    "Human.Resources",
    "humanresources",
    "marketing",
    "Buro",
    "お問い合わせ",
  ])("finds %s", (name) => {
    expect(table.has(nameWords(name))).toBe(true);
  });

  it.each(["mark.eting", "hum.anresources", "human", "resources.human", "market", ""])(
    "does not find %j: a name is parted only where its entry is",
    (name) => {
      expect(table.has(nameWords(name))).toBe(false);
    },
  );
});
