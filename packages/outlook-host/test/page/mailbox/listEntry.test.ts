/** @jest-environment node */
import { contains, entryAt, toListKey } from "../../../src/page/mailbox/listEntry";
import type { ListEntry } from "../../../src/page/mailbox/listEntry";

function anEntry(id: string, subject = "Hello"): ListEntry {
  return { id, name: "Yvonne McKay", subject, preview: "Hi", at: new Date(0) };
}

const entries = [anEntry("a"), anEntry("b"), anEntry("c")];

describe("entryAt", () => {
  it.each([
    ["ArrowDown", "a", "b"],
    ["ArrowDown", "c", "c"],
    ["ArrowUp", "b", "a"],
    ["ArrowUp", "a", "a"],
    ["Home", "c", "a"],
    ["End", "a", "c"],
    ["Escape", "b", undefined],
    ["ArrowDown", undefined, "a"],
  ] as const)("leads with %s from %s to %s", (key, from, to) => {
    expect(entryAt(key, entries, from)?.id).toBe(to);
  });

  it("leads nowhere in an empty list", () => {
    expect(entryAt("End", [], undefined)).toBeUndefined();
  });
});

describe("contains", () => {
  it("finds words in sender, subject and preview without regard to case", () => {
    const entry = anEntry("a", "New store opened");
    expect([contains(entry, "STORE "), contains(entry, "mckay"), contains(entry, "lunch")]).toEqual(
      [true, true, false],
    );
  });
});

describe("toListKey", () => {
  it("leaves other keys to the browser", () => {
    expect([toListKey("Home"), toListKey("Tab")]).toEqual(["Home", undefined]);
  });
});
