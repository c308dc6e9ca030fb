// `npm run quality`: how much of the code the tests reach (coverage of the unit and contract tests), and how much of
// it they hold (mutation testing), from the reports of real runs in build/quality. Coverage that is missing is measured
// now (`-- --fresh`: anew); mutation testing takes an hour or more, and its command is named.
import { existsSync } from "node:fs";
import path from "node:path";

import { ensureInstalled } from "./support/ensureInstalled.mjs";
import { projectRoot } from "./support/projectRoot.mjs";
import { run } from "./support/run.mjs";

const folder = path.join(projectRoot, "build", "quality");

// The other tests are about what is beside src, and reach what these reach.
const testsOfSrc = [
  ...["core", "adapters", "taskpane", "services", "commands", "signIn", "words"],
  ...["properties", "contract"],
];

ensureInstalled();
const isMeasured = existsSync(path.join(folder, "coverage-final.json"));
if (!isMeasured || process.argv.includes("--fresh")) measureCoverage();
run(process.execPath, ["--import", "tsx", "bench/quality/run.ts"]);

function measureCoverage() {
  run(process.execPath, [
    path.join("node_modules", "jest", "bin", "jest.js"),
    "--coverage",
    "--collectCoverageFrom=src/**/*.{ts,tsx}",
    `--testPathPatterns=test/(${testsOfSrc.join("|")})/`,
    "--coverageReporters=json",
    `--coverageDirectory=${folder}`,
    "--selectProjects",
    "unit",
    "contract",
  ]);
}
