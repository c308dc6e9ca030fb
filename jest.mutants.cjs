// What Stryker runs for each mutant: the tests of core alone.
/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "jsdom",
  roots: ["<rootDir>/src/core", "<rootDir>/test/core", "<rootDir>/test/support"],
  transform: { "\\.tsx?$": "@swc/jest" },
};
