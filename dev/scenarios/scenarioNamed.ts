import { crowded } from "./crowded";
import { enhancedScenarios } from "./enhanced/enhanced";
import { fourthCoffee } from "./fourthCoffee/fourthCoffee";
import { gathering } from "./gathering";
import { nobody } from "./nobody";
import type { Scenario } from "./scenario";
import { tracking } from "./tracking/tracking";

/** The default one first. */
const scenarios: readonly Scenario[] = [
  fourthCoffee,
  nobody,
  crowded,
  gathering,
  tracking,
  ...enhancedScenarios,
];

export const scenarioNames: readonly string[] = scenarios.map(({ name }) => name);

export function scenarioNamed(name: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.name === name);
}
