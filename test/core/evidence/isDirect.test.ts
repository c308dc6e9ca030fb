import { isDirect } from "../../../src/core/evidence/isDirect";
import { aContactDay } from "../../support/builders";

describe("isDirect", () => {
  it.each([
    ["email", "direct", true],
    ["email", "copied", false],
    ["meeting", "copied", false],
    ["phoneCall", "copied", true],
  ] as const)("says of %s, %s: %s", (kind, addressing, expected) => {
    expect(isDirect(aContactDay({ kind, addressing }))).toBe(expected);
  });
});
