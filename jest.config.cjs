const { availableParallelism } = require("node:os");

const transform = { "\\.tsx?$": "@swc/jest" };

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      displayName: "unit",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/support/jsdomGaps.ts"],
      roots: ["<rootDir>/test", "<rootDir>/packages"],
      testPathIgnorePatterns: ["<rootDir>/test/(e2e|contract)/", "/node_modules/"],
      transform,
    },
    {
      // Checks against contract data beside the project; where it is absent they say so and skip.
      displayName: "contract",
      testEnvironment: "node",
      roots: ["<rootDir>/test/contract"],
      transform,
    },
    {
      // The production build in a real browser on the local tenant.
      displayName: "browser",
      testEnvironment: "node",
      roots: ["<rootDir>/test/e2e"],
      transform,
    },
  ],
  testTimeout: 60_000,
  // Two at least: browser tests mostly wait.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
