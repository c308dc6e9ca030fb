// Mutation testing: `npm run mutants`. scripts/mutants.mjs names the files to mutate.
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["./scripts/support/mutantRunner.mjs"],
  testRunner: "inOneProcess",
  // Tests take milliseconds: on a busy machine, too, what has not ended by then never does.
  timeoutMS: 20_000,
  coverageAnalysis: "perTest",
  // Constants of modules: each would take every test there is. They do not count.
  ignoreStatic: true,
  disableTypeChecks: false,
  tempDirName: "build/mutants",
  ignorePatterns: ["/build", "/dist", "/docs", "/assets"],
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: process.env.MUTANTS_REPORT ?? "build/quality/mutants.json" },
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: Number(process.env.MUTANTS_AT_A_TIME ?? 2),
  allowConsoleColors: false,
};
