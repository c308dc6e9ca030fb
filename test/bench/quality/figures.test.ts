/** @jest-environment node */
import { coverageOf, mutationScoreOf } from "../../../bench/quality/figures";

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

describe("mutationScoreOf", () => {
  it("counts what was noticed among what could be judged", () => {
    const statuses = ["Killed", "Timeout", "Survived", "NoCoverage", "Ignored", "RuntimeError"];
    const mutants = statuses.map((status) => ({ status }));
    expect(mutationScoreOf({ files: { "a.ts": { mutants } } })).toBe(50);
  });

  it("is nothing where nothing was tried", () => {
    expect(mutationScoreOf({ files: {} })).toBe(0);
  });
});
