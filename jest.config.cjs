const { availableParallelism } = require("node:os");

const common = {
  testRunner: "<rootDir>/test/support/jest/promptRunner.cjs",
  // Jest reads modules of packages as CommonJS: this one is none.
  transform: { "\\.tsx?$|/modern-tar/.*\\.js$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!modern-tar/)"],
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/support/jest/jsdomGaps.ts"],
      roots: ["<rootDir>/test", "<rootDir>/packages"],
      testPathIgnorePatterns: ["<rootDir>/test/(e2e|contract)/", "/node_modules/"],
    },
    {
      // Hostile inputs, and queries against contracts: excerpts in data/, whole ones beside the project.
      // Where those are absent their tests say so and skip.
      ...common,
      displayName: "contract",
      testEnvironment: "node",
      roots: ["<rootDir>/test/contract"],
    },
    {
      // The production build in a real browser on the local tenant.
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      roots: ["<rootDir>/test/e2e"],
    },
  ],
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/support/jest/browserTestsFirst.cjs",
  // One more than there are cores: a browser test waits for a third of its time.
  maxWorkers: availableParallelism() + 1,
};
