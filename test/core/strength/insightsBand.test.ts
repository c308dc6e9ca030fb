import { insightsBand } from "../../../src/core/strength/insightsBand";
import { today } from "../../support/days";

describe("insightsBand", () => {
  it.each([
    [0, "medium"],
    [30, "medium"],
    [31, "weak"],
    [400, "weak"],
  ])("of a last contact %d days ago is %s", (age, band) => {
    const mention = { kind: "insights", place: 0, lastDay: today - age } as const;
    expect(insightsBand([mention], today)).toBe(band);
    expect(insightsBand([{ kind: "ownerOf", record: "lead" }, mention], today)).toBe(band);
  });

  it("is weak without a date, and without a row of Dynamics", () => {
    expect(insightsBand([{ kind: "insights", place: 0 }], today)).toBe("weak");
    expect(insightsBand([], today)).toBe("weak");
    expect(insightsBand([{ kind: "ownerOf", record: "account" }], today)).toBe("weak");
  });
});
