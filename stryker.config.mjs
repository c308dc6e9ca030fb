// Mutation testing: `npm run mutants`. scripts/mutants.mjs names the files to mutate.
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["@stryker-mutator/jest-runner"],
  testRunner: "jest",
  jest: { configFile: "jest.mutants.cjs" },
  coverageAnalysis: "perTest",
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
