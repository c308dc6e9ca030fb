import fc from "fast-check";

import { baseSubject, clipSubject } from "../../../src/core/words/subject";

describe("baseSubject", () => {
  it.each([
    "RE: Offer",
    "RE: RE: Fwd: AW: Offer",
    "Re[2]: Offer",
    "RE^3: Offer",
    "re : Offer",
    "RE：Offer",
    "Antw.: Offer",
    "TR: Réponse: Offer",
    "SV: VS: Offer",
    "İLT: YNT: Offer",
    "回复: 转发: Offer",
    "رد: Offer",
    "ΑΠ: Offer",
    "\u202aRE:\u202c Offer",
  ])("is Offer for %s", (subject) => {
    expect(baseSubject(subject)).toBe("Offer");
  });

  it.each(["Re-engineering", "Reference: 12", "[EXTERNAL] RE: Offer", "Tree: oak", "Are: we?"])(
    "leaves %s as it is",
    (subject) => {
      expect(baseSubject(subject)).toBe(subject);
    },
  );

  it("keeps the tag of a mail gateway behind a prefix", () => {
    expect(baseSubject("RE: [EXT] Offer")).toBe("[EXT] Offer");
  });

  it("is empty where nothing else was written", () => {
    expect(baseSubject("RE: ")).toBe("");
    expect(baseSubject("RE:\u200d")).toBe("");
    expect(baseSubject(undefined)).toBe("");
  });
});

describe("clipSubject", () => {
  it("leaves a subject that fits", () => {
    expect(clipSubject("x".repeat(255))).toHaveLength(255);
  });

  it("leaves no blank where it cuts", () => {
    expect(clipSubject("Offer for Yvonne", 10)).toBe("Offer for");
    expect(clipSubject("  Offer for Yvonne", 7)).toBe("  Offer");
  });

  it("cuts between characters as they are read", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(clipSubject(family.repeat(40))).toBe(family.repeat(Math.floor(255 / family.length)));
  });

  it("never exceeds its limit nor breaks a pair", () => {
    const subject = fc.string({ unit: "grapheme", minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(subject, (text) => {
        const clipped = clipSubject(baseSubject(text));
        expect(clipped.length).toBeLessThanOrEqual(255);
        expect(clipped).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
