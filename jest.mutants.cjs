// What Stryker runs for each mutant: those tests of core that reach it. Without a DOM, which most of
// the time would go to; only the tests of escapeHtml and of both doors want one.
const { MUTANTS_TESTS: tested = "core" } = process.env;

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: [`<rootDir>/src/${tested}`, `<rootDir>/test/${tested}`, "<rootDir>/test/support"],
  testPathIgnorePatterns: ["escapeHtml", "bothDoors"],
  transform: { "\\.tsx?$": "@swc/jest" },
};
