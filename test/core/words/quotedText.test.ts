import { maskQuoted } from "../../../src/core/words/quotedText";

describe("maskQuoted", () => {
  it.each([
    ["Pat <pat@prospect.example>", "Pat <pat@prospect.example>"],
    ['"P, P" <p@x.example>', "qqqqqq <p@x.example>"],
    [String.raw`"P \"@\" P", Pat`, "qqqqqqqqqqq, Pat"],
    ['"P\nP",', "qqqqq,"],
    ['"", "P"', "qq, qqq"],
  ])("leaves of %j only what is structure, at its place", (text, masked) => {
    expect(maskQuoted(text)).toBe(masked);
  });

  it.each(['"Prospect, Pat', 'Pat "', String.raw`"Pat\"`, '"Pat" "'])(
    "gives up %j, whose quote is not closed",
    (text) => {
      expect(maskQuoted(text)).toBeUndefined();
    },
  );
});
