// `npm test`: everything, unit and browser, from a fresh clone. Paths and options go to jest.
// `--only=unit,contract` leaves out the other projects of jest.config.cjs.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

import { ensureBuilt, ensureGalleryBuilt } from "./support/ensureBuilt.mjs";
import { ensureInstalled } from "./support/ensureInstalled.mjs";
import { findBrowser } from "./support/findBrowser.mjs";
import { prepareNginx } from "./support/prepareNginx.mjs";
import { projectRoot } from "./support/projectRoot.mjs";
import { stopWith } from "./support/stopWith.mjs";
import { describePlan, planTests } from "./support/testPlan.mjs";

const results = path.join(projectRoot, "build", "test-results.json");
const only = /^--only=/;

ensureInstalled();
const args = toJestArguments(process.argv.slice(2));
const files = listTests(args);
if (files.length === 0) stopWith(`No test file matches: ${args.join(" ")}`);
const plan = planTests(files);
console.log(describePlan(plan));
const env = { ...process.env, ...prepareBrowserTests(plan) };
if (plan.unit.some((file) => file.endsWith("nginx.test.ts"))) prepareNginx();

mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });
// The JSON also goes to standard output, where nobody wants to read it.
const { status } = jest([...args, "--json", `--outputFile=${results}`], {
  stdio: ["ignore", "ignore", "inherit"],
  env,
});
if (existsSync(results)) console.log(countsOf(results));
process.exitCode = status ?? 1;

/** The projects come last: jest takes every word behind the option for one of them. */
function toJestArguments(given) {
  const projects = given.filter((one) => only.test(one)).flatMap(namesIn);
  const others = given.filter((one) => !only.test(one));
  return projects.length === 0 ? others : [...others, "--selectProjects", ...projects];
}

function namesIn(option) {
  return option.replace(only, "").split(",");
}

function listTests(given) {
  const { stdout, stderr } = jest(["--listTests", "--json", ...given], { encoding: "utf8" });
  try {
    return JSON.parse(stdout);
  } catch {
    return stopWith(`jest lists no tests. ${stderr}`);
  }
}

/** Only what a browser test needs is built; without one, nothing is. */
function prepareBrowserTests({ browser }) {
  if (browser.length === 0) return {};
  const program = findBrowser();
  ensureBuilt();
  if (browser.some((file) => file.endsWith("gallery.test.ts"))) ensureGalleryBuilt();
  return { CHROME_PATH: program };
}

function jest(given, options) {
  const program = path.join("node_modules", "jest", "bin", "jest.js");
  return spawnSync(process.execPath, [program, ...given], { cwd: projectRoot, ...options });
}

/** A file that could not run at all counts as one failed test. */
function countsOf(file) {
  const counts = JSON.parse(readFileSync(file, "utf8"));
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  const skipped = counts.numPendingTests + counts.numTodoTests;
  const skippedPart = skipped > 0 ? `, ${skipped} skipped` : "";
  return `${counts.numPassedTests} passed, ${failed} failed${skippedPart}`;
}
