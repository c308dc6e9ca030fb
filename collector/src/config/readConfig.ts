import { readFileSync } from "node:fs";
import path from "node:path";

import * as v from "valibot";

import { collectorForm } from "./collectorConfig";
import type { CollectorConfig } from "./collectorConfig";

/** @throws Error with a sentence about the first setting that cannot be right; values stay out of it */
export function readConfig(file: string): CollectorConfig {
  const parsed = v.safeParse(collectorForm, parseJson(file));
  if (!parsed.success) throw new Error(`${file}: ${sentenceOf(parsed.issues[0])}`);
  const config = parsed.output;
  return { ...config, state: path.resolve(path.dirname(file), config.state) };
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "it is no JSON" : "it cannot be read";
    throw new Error(`${file}: ${why}.`, { cause: error });
  }
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const setting = v.getDotPath(issue) ?? "the file";
  if (issue.kind === "schema" && issue.expected === "never") return `"${setting}" is no setting.`;
  return `"${setting}" is not as it has to be${issue.kind === "validation" ? `: ${ruleOf(issue)}` : ""}.`;
}

/** The rule, and never what was written: it may be an address. */
function ruleOf({ type, expected, message }: v.BaseIssue<unknown>): string {
  return ["custom", "check", "min_length"].includes(type) ? message : (expected ?? type);
}
