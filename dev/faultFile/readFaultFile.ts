import { readFileSync } from "node:fs";

import * as v from "valibot";

import { pathOf } from "../scenarioFile/pathOf";
import { faultFileSchema } from "./faultFileSchema";
import type { FaultFile } from "./faultFileSchema";

/** @throws Error that names the file and the place of the first mistake in it */
export function readFaultFile(file: string): FaultFile {
  const parsed = v.safeParse(faultFileSchema, readJson(file), { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${file}, ${[pathOf(issue), issue.message].filter(Boolean).join(": ")}.`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}, ${reason}`, { cause: error });
  }
}
