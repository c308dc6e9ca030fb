import { parseConfig } from "../../src/adapters/config/parseConfig";
import type { AppConfig } from "../../src/adapters/config/appConfig";
import { clouds } from "../../src/adapters/config/clouds";
import type { Cloud } from "../../src/adapters/config/clouds";
import { AppError } from "../../src/core/errors";
import { bad, good, unknown } from "./finding";
import type { Finding } from "./finding";
import type { Site } from "./siteFiles";

export interface CheckedConfig {
  readonly findings: readonly Finding[];
  /** Absent where it cannot be read. */
  readonly config?: AppConfig;
  readonly cloud: Cloud;
}

const place = "/config.json";
const correctIt = "Correct it; config.schema.json beside it helps in an editor.";

/** Reads config.json by the very code the pane reads it with. */
export function checkConfig({ origin, answers }: Site): CheckedConfig {
  const raw = parseJson(String(answers.get(place)?.body ?? ""));
  const cloud = cloudOf(raw);
  if (raw === undefined) return { findings: [bad(place, "is not JSON", correctIt)], cloud };
  try {
    const config = parseConfig(raw, new URL("/taskpane.html", origin));
    const count = config.tenants.length;
    const read = good(place, `is valid, for ${count} ${count === 1 ? "tenant" : "tenants"}`);
    const findings = cloud.support === "supported" ? [read] : [read, untried()];
    return { findings, config, cloud };
  } catch (error) {
    const problem = error instanceof AppError ? error.configProblem : undefined;
    const found = (problem ?? "cannot be read").replace(/^config\.json,? /, "");
    return { findings: [bad(place, found, correctIt)], cloud };
  }
}

function untried(): Finding {
  const fix = "Try the addresses in src/adapters/config/clouds.ts before a pilot.";
  return unknown(place, "names a cloud in which nobody has tried the add-in", fix);
}

function cloudOf(raw: unknown): Cloud {
  const name = (raw as { readonly cloud?: unknown } | null)?.cloud;
  const known = Object.entries(clouds).find(([one]) => one === name);
  return known?.[1] ?? clouds.global;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
