// `npm run mutants`: how much of the strength model and of the ranking the tests really hold, by
// mutation. `npm run mutants -- src/core` (or any folder or file of core, or of src/adapters/http) looks at that instead.
import { existsSync, statSync } from "node:fs";

import { ensureInstalled } from "./support/ensureInstalled.mjs";
import { run } from "./support/run.mjs";

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

/** A folder's own tests, which take a fraction of the time; all of core's where it has none, or several are asked for. */
function testsOf([first, ...others]) {
  const own = first?.replace(/^src[/]|[/]$/g, "");
  return own !== undefined && others.length === 0 && existsSync(`test/${own}`) ? own : "core";
}

function patternOf(path) {
  return statSync(path).isDirectory() ? `${path.replace(/[/]$/, "")}/**/*.ts` : path;
}
