import { parseConfig } from "../../src/adapters/config/parseConfig";
import { AppError } from "../../src/core/errors";
import { parseOrigin } from "../parseOrigin";
import type { Answers, Query } from "./answers";
import { configFile } from "./configFile";

export type RawAnswers = Readonly<Record<Query["name"], string>>;

/** @throws Error with a sentence about the first answer that cannot be right */
export function parseAnswers(raw: RawAnswers): Answers {
  const origin = parseOrigin(raw.origin);
  if (origin === undefined) throw new Error("The address must be https, without a path.");
  const crmUrl = raw.crm.trim().replace(/\/$/, "");
  const answers: Answers = {
    origin,
    tenantId: raw.tenant.trim(),
    clientId: raw.client.trim(),
    ...(crmUrl !== "" && { crmUrl }),
    domains: raw.domains
      .split(",")
      .map((domain) => domain.trim().toLowerCase())
      .filter((domain) => domain !== ""),
  };
  assertReadable(answers);
  return answers;
}

/** By the very code that will read the file. */
function assertReadable(answers: Answers): void {
  try {
    parseConfig(configFile(answers), new URL("/taskpane.html", answers.origin));
  } catch (error) {
    const problem = error instanceof AppError ? error.configProblem : undefined;
    throw new Error(`That would not do as ${problem ?? "config.json"}.`, { cause: error });
  }
}
