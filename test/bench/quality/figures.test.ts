/** @jest-environment node */
import { coverageOf, mutationScoresBelow, percentNoticed } from "../../../bench/quality/figures";
import type { MutantsReport } from "../../../bench/quality/figures";

describe("coverageOf", () => {
  const at = (line: number) => ({ start: { line } });
  const report = {
    "/p/src/core/a.ts": {
      statementMap: { 0: at(1), 1: at(1), 2: at(2) },
      s: { 0: 0, 1: 3, 2: 0 },
      b: { 0: [1, 0] },
    },
    "/p/src/other.ts": { statementMap: { 0: at(1) }, s: { 0: 1 }, b: {} },
  };

  it("counts lines and branches of the files below a folder", () => {
    expect(coverageOf(report, "/p/src/core")).toEqual({ lines: 50, branches: 50 });
  });

  it("takes a folder without branches for covered", () => {
    expect(coverageOf(report, "/p/src/other").branches).toBe(100);
  });
});

function reportOn(day: number, statusesByFile: Readonly<Record<string, readonly string[]>>) {
  const files = Object.entries(statusesByFile).map(([file, statuses]) => [
    file,
    { mutants: statuses.map((status) => ({ status })) },
  ]);
  return {
    measuredAt: new Date(Date.UTC(2026, 5, day)),
    report: { files: Object.fromEntries(files) as MutantsReport["files"] },
  };
}

describe("mutationScoresBelow", () => {
  it("counts what was noticed among what could be judged, by folder", () => {
    const report = reportOn(1, {
      "src/core/words/a.ts": ["Killed", "Timeout", "Survived", "NoCoverage", "Ignored"],
      "src/core/people/names/b.ts": ["Killed", "RuntimeError"],
      "src/core/errors.ts": ["Survived"],
      "src/adapters/http/c.ts": ["Survived"],
    });
    const { measuredAt } = report;
    expect(mutationScoresBelow("src/core", [report])).toEqual([
      { folder: "src/core", noticed: 0, judged: 1, measuredAt },
      { folder: "src/core/people", noticed: 1, judged: 1, measuredAt },
      { folder: "src/core/words", noticed: 2, judged: 4, measuredAt },
    ]);
  });

  it("takes each file as its latest run found it", () => {
    const later = reportOn(2, { "src/core/words/a.ts": ["Killed"] });
    const earlier = reportOn(1, {
      "src/core/words/a.ts": ["Survived"],
      "src/core/words/b.ts": ["Survived"],
    });
    expect(mutationScoresBelow("src/core", [later, earlier])).toEqual([
      { folder: "src/core/words", noticed: 1, judged: 2, measuredAt: later.measuredAt },
    ]);
  });
});

describe("percentNoticed", () => {
  it("is the share of all folders together", () => {
    expect(
      percentNoticed([
        { noticed: 1, judged: 1 },
        { noticed: 2, judged: 3 },
      ]),
    ).toBe(75);
  });

  it("is nothing where nothing was tried", () => {
    expect(percentNoticed([])).toBe(0);
  });
});
