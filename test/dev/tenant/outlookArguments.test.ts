/** @jest-environment node */
import { outlookQuery, playedReport, toPlayedOutlook } from "../../../dev/tenant/outlookArguments";

describe("toPlayedOutlook", () => {
  it("takes a client and quirks, and hands them to the page's address", () => {
    const played = toPlayedOutlook({ outlook: "mac", quirk: ["form-throws", "nested-disabled"] });
    expect(played).toEqual({ client: "mac", quirks: ["form-throws", "nested-disabled"] });
    expect(outlookQuery(played)).toBe("?quirk=form-throws&quirk=nested-disabled&outlook=mac");
  });

  it("plays nothing where nothing is said", () => {
    expect(outlookQuery(toPlayedOutlook({}))).toBe("");
  });

  it.each([
    [{ outlook: "amiga" }, /^--outlook takes one of web, new, classic, mac, mobile; "amiga"/],
    [{ quirk: ["form-explodes"] }, /^--quirk takes one of .*form-throws.*"form-explodes" is none/],
  ])("names what there is for %j", (values, sentence) => {
    expect(() => toPlayedOutlook(values)).toThrow(sentence);
  });
});

describe("playedReport", () => {
  it("says what a client always does, and what was switched on, with the report it comes from", () => {
    const report = playedReport({ client: "web", quirks: ["form-late"] }).join("\n");
    expect(report).toMatch(/^sent-headers-empty: .*\(#6796, #4773\)$/m);
    expect(report).toMatch(/^form-late: /m);
    expect(report).not.toContain("item-frozen");
  });
});
