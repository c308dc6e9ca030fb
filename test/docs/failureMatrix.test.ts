/** @jest-environment node */
import { existsSync, readFileSync } from "node:fs";

import { allScenarios } from "../e2e/matrix/allScenarios";
import { failureRows } from "../e2e/matrix/failureRows";
import { matrixDocument } from "../e2e/matrix/matrixDocument";

describe("docs/failure-matrix.md", () => {
  it("lists the scenarios as they are: npm run failure-matrix writes it anew", () => {
    expect(readFileSync("docs/failure-matrix.md", "utf8")).toBe(matrixDocument());
  });

  it("has a scenario, or another test, for every kind of failure", () => {
    const played = new Set(allScenarios.map(({ row }) => row));
    const untested = Object.entries(failureRows)
      .filter(([row, { elsewhere = [] }]) => !played.has(row) && elsewhere.length === 0)
      .map(([row]) => row);
    expect(untested).toEqual([]);
    expect([...played].filter((row) => !(row in failureRows))).toEqual([]);
  });

  it("names tests that exist", () => {
    const files = Object.values(failureRows).flatMap(({ elsewhere = [] }) => elsewhere);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("has 150 scenarios at least, each with a name of its own", () => {
    const names = new Set(allScenarios.map(({ name }) => name));
    expect(names.size).toBe(allScenarios.length);
    expect(names.size).toBeGreaterThanOrEqual(150);
  });
});
