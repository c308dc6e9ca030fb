import path from "node:path";

import { projectRoot } from "./projectRoot.mjs";

/** What a test file takes on two idle cores, three at a time; measured, and rough. */
const secondsPerFile = { unit: 0.7, contract: 2, browser: 9 };

/** What stands before the number of files. */
const titles = { unit: "unit", contract: "contract", browser: "real browser" };

/** The test files by the project of jest.config.cjs that they belong to. */
export function planTests(files) {
  const plan = { unit: [], contract: [], browser: [] };
  for (const file of files) plan[projectOf(file)].push(file);
  return plan;
}

/** What is about to happen, and roughly how long it takes. */
export function describePlan(plan) {
  const parts = Object.keys(plan)
    .filter((project) => plan[project].length > 0)
    .map((project) => `${titles[project]}: ${count(plan[project].length, "file")}`);
  const seconds = Object.keys(plan).reduce(
    (sum, project) => sum + plan[project].length * secondsPerFile[project],
    0,
  );
  return [
    `Running tests (${parts.join(", ")}). About ${duration(seconds)} on two idle cores;`,
    "each file is named when it is done, the count of tests comes last.",
  ].join(" ");
}

function projectOf(file) {
  const [, folder] = path.relative(projectRoot, file).split(path.sep);
  return { e2e: "browser", contract: "contract" }[folder] ?? "unit";
}

function duration(seconds) {
  if (seconds < 60) return count(Math.max(5, Math.ceil(seconds / 5) * 5), "second");
  return count(Math.ceil(seconds / 60), "minute");
}

function count(number, thing) {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
