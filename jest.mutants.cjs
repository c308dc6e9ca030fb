// What Stryker runs for each mutant: those tests of core that reach it. Without a DOM, which most of
// the time would go to; only the test of escapeHtml wants one.
/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src/core", "<rootDir>/test/core", "<rootDir>/test/support"],
  testPathIgnorePatterns: ["escapeHtml"],
  transform: { "\\.tsx?$": "@swc/jest" },
};
