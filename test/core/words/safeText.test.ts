import fc from "fast-check";

import { safeText } from "../../../src/core/words/safeText";

describe("safeText", () => {
  it.each([
    ["Jane\u202eeoD", "JaneeoD"],
    ["Ma\u00addam\u200b", "Madam"],
    ["Jane\r\nBcc: x", "Jane Bcc: x"],
    ["  Jane \u00a0\u2028 Doe ", "Jane Doe"],
    ["\u001b[31mRed", "[31mRed"],
    ["Jane\ud83dDoe", "Jane\ufffdDoe"],
    ["Jose\u0301", "José"],
    ["Jane\u{e0041}\u{e0042}", "Jane"],
  ])("shows %j as %j", (raw, text) => {
    expect(safeText(raw)).toBe(text);
  });

  it("keeps what Persian and emoji need, ligatures and wide letters", () => {
    const text = "می\u200cخواهم 👨‍👩‍👧 ﬁ Ｊ";
    expect(safeText(text)).toBe(text);
  });

  it.each([undefined, null, 7, "", "\u200b\u2060", "\u200d", "\u3164", " \u0000 "])(
    "is empty where nothing shows: %j",
    (raw) => {
      expect(safeText(raw)).toBe("");
    },
  );

  it("is idempotent, of one line and well-formed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const text = safeText(raw);
        expect(safeText(text)).toBe(text);
        expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u);
      }),
    );
  });
});
