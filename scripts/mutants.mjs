// `npm run mutants`: how much of the strength model and of the ranking the tests really hold, by
// mutation. `npm run mutants -- src/core` (or any folder or file of core, or of src/adapters/http) looks at that instead.
import { statSync } from "node:fs";
import path from "node:path";

import { ensureInstalled } from "./support/ensureInstalled.mjs";
import { run } from "./support/run.mjs";
import { stopWith } from "./support/stopWith.mjs";

const strengthAndRank = ["src/core/strength", "src/core/lookUp/rankIntroducers.ts"];

ensureInstalled();
const [, , ...asked] = process.argv;
const files = (asked.length > 0 ? asked : strengthAndRank).map(patternOf);
// What `npm run quality` reads.
const name = asked.length === 1 ? asked[0].replace(/[/]$/, "").replaceAll("/", "-") : "strength";
run(
  process.execPath,
  ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", "--mutate", files.join(",")],
  {
    env: {
      ...process.env,
      MUTANTS_TESTS: process.env.MUTANTS_TESTS ?? testsOf(asked),
      MUTANTS_REPORT: `build/quality/mutants-${name}.json`,
    },
  },
);

/** All of core's for what is in it: a test of one folder holds much of another. Elsewhere the folder's own. */
function testsOf([first = "src/core", ...others]) {
  const folder = first.endsWith(".ts") ? path.dirname(first) : first;
  const own = folder.replace(/^src[/]|[/]$/g, "");
  if (/^core(?:[/]|$)/.test(own)) return "core";
  if (others.length > 0) stopWith("Name one folder or file of src/adapters at a time.");
  return own;
}

function patternOf(given) {
  return statSync(given).isDirectory() ? `${given.replace(/[/]$/, "")}/**/*.ts` : given;
}
