import fc from "fast-check";

import { safeText } from "../../../src/core/words/safeText";
import { inUsualRuns } from "../../support/jest/inUsualRuns";

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

  it("keeps more marks on a letter than any language has, and no endless tower of them", () => {
    expect(safeText(`e${"\u0316".repeat(600)}`)).toBe(`e${"\u0316".repeat(600)}`);
    expect(safeText(`e${"\u0316\u0301".repeat(999)}x`)).toMatch(/^[^\p{M}]\p{M}{598,600}x$/u);
  });

  it("counts the marks into which one has come apart", () => {
    expect(safeText(`q${"\u0344".repeat(600)}`)).toBe(`q${"\u0308\u0301".repeat(300)}`);
  });

  it.each(["\u0316\u0301", "\u0344", "\u0f71\u0f72\u0f74", "a\u0316\u0301\u0344"])(
    "takes time in proportion to the text: %j",
    (unit) => {
      const pieces = 20;
      const piece = unit.repeat(2_000);
      const whole = piece.repeat(pieces);
      const times = inUsualRuns(
        () => safeText(whole),
        () => safeText(piece),
      );
      expect(times).toBeLessThan(3 * pieces);
    },
  );

  it("is idempotent for towers of marks, too", () => {
    const marks = fc.string({
      unit: fc.constantFrom("e", "\u0301", "\u0316", "\u0344", "\u0958", "\u1100", "\u1161"),
      maxLength: 200,
    });
    fc.assert(
      fc.property(marks, (raw) => {
        expect(safeText(safeText(raw))).toBe(safeText(raw));
      }),
    );
  });

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
