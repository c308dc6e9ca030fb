/** @jest-environment node */
import { parsePresences } from "../../../../src/adapters/graph/people/readPresences";
import { parseUsers } from "../../../../src/adapters/graph/people/parseUsers";

describe("parseUsers", () => {
  it("skips only the rows that are unreadable or have no address", () => {
    const named = { id: "B", displayName: "Tricia", mail: "tricia@contoso.com" };
    const users = parseUsers({ value: [{ id: "A" }, null, { id: 7 }, named] });
    expect(users.map(({ colleague }) => colleague.directoryId)).toEqual(["b"]);
  });
});

describe("parsePresences", () => {
  it("loses one row by a row that it cannot read", () => {
    const value = [
      null,
      { id: "A", availability: { toString: 1 } },
      { id: "B", availability: "Busy" },
    ];
    expect([...parsePresences({ value })]).toEqual([["b", "busy"]]);
  });

  it.each(["constructor", "toString", "__proto__"])(
    "knows no presence called %s",
    (availability) => {
      expect(parsePresences({ value: [{ id: "A", availability }] }).size).toBe(0);
    },
  );
});
