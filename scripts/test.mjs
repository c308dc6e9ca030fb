// `npm test`: everything, unit and browser, from a fresh clone. Arguments go to jest.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

import { ensureBuilt, ensureGalleryBuilt } from "./support/ensureBuilt.mjs";
import { ensureInstalled } from "./support/ensureInstalled.mjs";
import { findBrowser } from "./support/findBrowser.mjs";
import { projectRoot } from "./support/projectRoot.mjs";

const results = path.join(projectRoot, "build", "test-results.json");

ensureInstalled();
const browser = findBrowser();
ensureBuilt();
ensureGalleryBuilt();

mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });
const jest = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${results}`, ...process.argv.slice(2)],
  // The JSON also goes to standard output, where nobody wants to read it.
  {
    cwd: projectRoot,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CHROME_PATH: browser },
  },
);
console.log(countsOf(results));
process.exitCode = jest.status ?? 1;

/** A file that could not run at all counts as one failed test. */
function countsOf(file) {
  const counts = JSON.parse(readFileSync(file, "utf8"));
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  const skipped = counts.numPendingTests + counts.numTodoTests;
  const skippedPart = skipped > 0 ? `, ${skipped} skipped` : "";
  return `${counts.numPassedTests} passed, ${failed} failed${skippedPart}`;
}
