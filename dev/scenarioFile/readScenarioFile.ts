import { readFileSync } from "node:fs";

import * as v from "valibot";

import { pathOf } from "./pathOf";
import { scenarioFileSchema } from "./schema/scenarioFileSchema";
import type { ScenarioFile } from "./schema/scenarioFileSchema";
import { scenarioProblem } from "./scenarioProblem";

/** @throws Error that names the file and the place of the first mistake in it */
export function readScenarioFile(file: string): ScenarioFile {
  return inFile(file, () => parseScenarioFile(readFileSync(file, "utf8")));
}

/** Tells which file a mistake stands in. */
export function inFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}, ${reason}`, { cause: error });
  }
}

/** @throws Error that names the place of the first mistake */
export function parseScenarioFile(text: string): ScenarioFile {
  const parsed = v.safeParse(scenarioFileSchema, JSON.parse(text), { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw scenarioProblem(pathOf(issue), issue.message);
}
