import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

import { coverageOf, mutationScoresBelow, percentNoticed } from "./figures";
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
const reports = readdirSync(folder)
  .filter((name) => /^mutants-.*\.json$/.test(name))
  .map((name) => path.join(folder, name))
  .map((file) => ({
    measuredAt: statSync(file).mtime,
    report: read(file) as MutantsReport,
  }));
for (const { of, atLeast } of mutationGoals) {
  const scores = mutationScoresBelow(of, reports);
  const untried = foldersIn(of).filter((one) => scores.every((score) => score.folder !== one));
  for (const score of scores)
    console.log(
      `  ${score.folder}: ${percentNoticed([score]).toFixed(2)} % of ${score.judged} mutants noticed, ${on(score.measuredAt)}`,
    );
  for (const one of untried) console.log(`  ${one}: not tried here: npm run mutants -- ${one}`);
  if (scores.length > 0)
    tell(`mutants of ${of} that a test notices`, percentNoticed(scores), atLeast);
}

function foldersIn(of: string): readonly string[] {
  const below = readdirSync(of, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return below.length === 0 ? [of] : below.map(({ name }) => `${of}/${name}`);
}

function on(time: Date): string {
  return `on ${time.toISOString().slice(0, 16).replace("T", " at ")} UTC`;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function tell(what: string, percent: number, atLeast: number): void {
  const verdict = percent >= atLeast ? "as demanded" : "TOO FEW";
  console.log(`${what}: ${percent.toFixed(2)} % (at least ${atLeast}: ${verdict})`);
  if (percent < atLeast) process.exitCode = 1;
}
