import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { coverageOf, mutationScoreOf } from "./figures";
import type { CoverageReport, MutantsReport } from "./figures";

const folder = path.join("build", "quality");

const coverageGoals = [
  { name: "core, lines", folder: "src/core", kind: "lines", atLeast: 100 },
  { name: "core, branches", folder: "src/core", kind: "branches", atLeast: 95 },
  { name: "whole, lines", folder: "src", kind: "lines", atLeast: 90 },
] as const;

const mutationGoals = [
  { of: "src/core", atLeast: 90 },
  { of: "src/adapters/http", atLeast: 90 },
];

const coverage = read(path.join(folder, "coverage-final.json")) as CoverageReport;
for (const { name, folder: of, kind, atLeast } of coverageGoals)
  tell(`coverage of ${name}`, coverageOf(coverage, path.resolve(of))[kind], atLeast);
for (const { of, atLeast } of mutationGoals) {
  const file = path.join(folder, `mutants-${of.replaceAll("/", "-")}.json`);
  if (existsSync(file))
    tell(
      `mutants of ${of} that a test notices`,
      mutationScoreOf(read(file) as MutantsReport),
      atLeast,
    );
  else console.log(`mutants of ${of}: not tried here: npm run mutants -- ${of}`);
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function tell(what: string, percent: number, atLeast: number): void {
  const verdict = percent >= atLeast ? "as demanded" : "TOO FEW";
  console.log(`${what}: ${percent.toFixed(2)} % (at least ${atLeast}: ${verdict})`);
  if (percent < atLeast) process.exitCode = 1;
}
