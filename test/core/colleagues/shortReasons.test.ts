import { isShort, shortReasonsOf } from "../../../src/core/colleagues/shortReasons";
import type { Asked, SourceReport } from "../../../src/core/lookUp/lookUp";
import { anIntroducer } from "../../support/builders";
import { aResult, introducers } from "../../support/paneBuilders";

function answered(...asked: readonly Asked[]): readonly SourceReport[] {
  return asked.map((name) => ({ asked: name, status: "answered", found: 0 }));
}

describe("shortReasonsOf", () => {
  it("says what a CRM cannot know, and whose mailbox is read", () => {
    const reports = answered("crm", "mailbox");
    expect(shortReasonsOf(aResult({ reports }))).toEqual([
      "tracked",
      "rights",
      "ownMailbox",
      "wishes",
    ]);
  });

  it("says that there is no CRM", () => {
    expect(shortReasonsOf(aResult({ reports: answered("mailbox") }))).toEqual([
      "noCrm",
      "ownMailbox",
      "wishes",
    ]);
  });

  it("does not say that only one mailbox is read where all are", () => {
    const reports = answered("crm", "mailbox", "organization");
    expect(shortReasonsOf(aResult({ reports }))).toEqual(["tracked", "rights", "wishes"]);
  });

  it("speaks of the rep's own mailbox where that, or the calendar in it, is read", () => {
    const reasonsOf = (asked: Asked) => shortReasonsOf(aResult({ reports: answered(asked) }));
    expect(reasonsOf("calendar")).toContain("ownMailbox");
    expect(reasonsOf("crm")).not.toContain("ownMailbox");
  });

  it("begins with what did not answer", () => {
    const reports = [{ asked: "crm", status: "failed", code: "accessDenied" }] as const;
    expect(shortReasonsOf(aResult({ reports }))[0]).toBe("notEverything");
  });
});

describe("isShort", () => {
  it.each([
    [introducers(), true],
    [introducers("one", "two"), true],
    [introducers("one", "two", "three"), false],
    [introducers("1", "2", "3").map((one) => ({ ...one, strength: "weak" as const })), true],
    [[anIntroducer({ strength: "weak" }), ...introducers("2", "3")], false],
  ])("looks at number and strength: %#", (found, expected) => {
    expect(isShort({ introducers: found })).toBe(expected);
  });
});
