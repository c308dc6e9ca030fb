import { readFileSync, renameSync, writeFileSync } from "node:fs";

import type { OptOutLists } from "./optOutLists";
import { duplicateKeys } from "./duplicateKeys";

interface TenantSection {
  readonly optOut?: OptOutLists;
}

export interface RawConfig {
  readonly tenants: Readonly<Record<string, TenantSection>>;
}

/** @throws Error with the reason, where rewriting the file might lose something of it */
export function readConfigFile(file: string): RawConfig {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const raw = parse(text, file);
  const [twice] = duplicateKeys(text);
  if (twice !== undefined)
    throw new Error(`${file}, ${twice}: stands there twice. Make one of it.`);
  if (typeof raw !== "object" || raw === null || !("tenants" in raw))
    throw new Error(`${file} has no tenants.`);
  return raw as RawConfig;
}

/** A half-written config.json would stop every pane, so it takes the place of the old one at once. */
export function writeConfigFile(file: string, config: RawConfig): void {
  const next = `${file}.new`;
  writeFileSync(next, `${JSON.stringify(config, null, 2)}\n`);
  renameSync(next, file);
}

/** @throws Error where it is not said which of several is meant */
export function tenantNamed(config: RawConfig, asked: string | undefined): string {
  const ids = Object.keys(config.tenants);
  const [only] = ids;
  if (asked === undefined && ids.length === 1 && only !== undefined) return only;
  const found = ids.find((id) => id.toLowerCase() === asked?.toLowerCase());
  if (found === undefined)
    throw new Error(`Name one of the tenants with --tenant: ${ids.join(", ")}`);
  return found;
}

export function withOptOut(config: RawConfig, tenant: string, optOut: OptOutLists): RawConfig {
  const section = { ...config.tenants[tenant], optOut };
  return { ...config, tenants: { ...config.tenants, [tenant]: section } };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the file's text.
    throw new Error(`${file} is not JSON.`);
  }
}
