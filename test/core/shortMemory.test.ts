import { createShortMemory } from "../../src/core/shortMemory";

describe("createShortMemory", () => {
  it("forgets a value after ten minutes, however often it was used", () => {
    let minutes = 0;
    const memory = createShortMemory<string>({ capacity: 2, now: () => minutes * 60_000 });
    memory.set("yvonne", "known");
    minutes = 9;
    expect(memory.get("yvonne")).toBe("known");
    minutes = 10;
    expect(memory.get("yvonne")).toBeUndefined();
  });

  it("keeps a value that is set again for ten minutes more", () => {
    let minutes = 0;
    const memory = createShortMemory<string>({ capacity: 2, now: () => minutes * 60_000 });
    memory.set("yvonne", "known");
    minutes = 9;
    memory.set("yvonne", "known better");
    minutes = 18;
    expect(memory.get("yvonne")).toBe("known better");
  });

  it("forgets the least recently used value when there are too many", () => {
    const memory = createShortMemory<number>({ capacity: 2 });
    memory.set("a", 1);
    memory.set("b", 2);
    memory.get("a");
    memory.set("c", 3);
    expect(["a", "b", "c"].map((key) => memory.get(key))).toEqual([1, undefined, 3]);
  });
});
