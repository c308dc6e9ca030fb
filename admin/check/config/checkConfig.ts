import * as v from "valibot";

import type { AppConfig } from "../../../src/adapters/config/appConfig";
import { clouds } from "../../../src/adapters/config/clouds";
import type { Cloud } from "../../../src/adapters/config/clouds";
import { configSchema } from "../../../src/adapters/config/configSchema";
import type { ConfigFile } from "../../../src/adapters/config/configSchema";
import { parseConfig, reasonOf, tenantTwice } from "../../../src/adapters/config/parseConfig";
import { AppError } from "../../../src/core/errors";
import { bad, good, unknown } from "../finding";
import type { Finding } from "../finding";
import { checkTenant } from "./checkTenant";
import { crmContradiction } from "./crmHost";
import { parseJsonFile } from "./parseJsonFile";

export interface CheckedConfig {
  readonly findings: readonly Finding[];
  /** Absent where it cannot be read. */
  readonly config?: AppConfig;
  readonly cloud: Cloud;
}

const place = "/config.json";
const correctIt = "Correct it; config.schema.json beside it helps in an editor.";

/** Reads config.json as the pane reads it, and says beside what whoever wrote it cannot have meant. */
export function checkConfig(bytes: Buffer, origin: string): CheckedConfig {
  const { value, problems } = parseJsonFile(bytes);
  const faults = problems.map((found) => bad(place, found, correctIt));
  if (value === undefined) return { findings: faults, cloud: clouds.global };
  const cloud = cloudOf(value);
  if (isUnfilled(value)) return { findings: [...faults, bad(place, unfilled, fillIt)], cloud };
  const { success, output, issues } = v.safeParse(configSchema, value);
  if (!success) return { findings: [...faults, ...shapeFindings(issues)], cloud };
  const { findings, config } = readAsPane(output, origin);
  const meant = meanings(output, findings);
  const read = [...faults, ...findings.filter((one) => !isSaidBetter(one, meant)), ...meant];
  const fine = good(place, `is valid, for ${counted(Object.keys(output.tenants).length)}`);
  const said = read.some(({ status }) => status === "bad") ? read : [fine, ...read];
  return { findings: said, cloud, ...(config !== undefined && { config }) };
}

const unfilled = "is the empty one that comes with the project: no client id, no tenant";
const fillIt = "Copy deployment/config.json over it, which `npm run admin -- init` writes.";

function isUnfilled(value: unknown): boolean {
  const { clientId, tenants } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return clientId === "" && JSON.stringify(tenants) === "{}";
}

function counted(tenants: number): string {
  return tenants === 1 ? "1 tenant" : `${tenants} tenants`;
}

function shapeFindings(issues: readonly v.BaseIssue<unknown>[]): readonly Finding[] {
  return issues.map((issue) => {
    const path = v.getDotPath(issue);
    const reason = reasonOf(issue);
    return bad(place, path === null ? reason : `${path}: ${reason}`, correctIt);
  });
}

/** A file that switches the add-in off is read on: its other mistakes wait for the day it is switched on. */
function readAsPane(file: ConfigFile, origin: string): Omit<CheckedConfig, "cloud"> {
  const off = file.enabled
    ? []
    : [bad(place, "enabled: the add-in is switched off for everybody", "Set it to true again.")];
  try {
    const page = new URL("/taskpane.html", origin);
    return { findings: off, config: parseConfig({ ...file, enabled: true }, page) };
  } catch (error) {
    const problem = error instanceof AppError ? error.configProblem : undefined;
    const found = (problem ?? "cannot be read").replace(/^config\.json,? /, "");
    const tenant = Object.entries(file.tenants).find(([id]) =>
      found.startsWith(`tenants.${id}.dataverseUrl`),
    );
    const contradiction = crmContradiction(tenant?.[1].dataverseUrl ?? "", file.cloud);
    const said = contradiction === undefined ? found : `${found} (it ${contradiction})`;
    return { findings: [...off, bad(place, said, correctIt)] };
  }
}

/**
 * The pane says that a value will not do; what is known of the same place says why. Of a tenant that is there
 * twice, the file's text has told the lines.
 */
function isSaidBetter({ found }: Finding, meant: readonly Finding[]): boolean {
  const [path = ""] = found.split(": ");
  if (found.endsWith(tenantTwice)) return true;
  return meant.some((one) => one.found.startsWith(`${path}: `));
}

function meanings(file: ConfigFile, known: readonly Finding[]): readonly Finding[] {
  const { cloud, clientId, tenants } = file;
  const said = known.map(({ found }) => found).join("\n");
  const ofTenants = Object.entries(tenants).flatMap(([id, entry]) => {
    const path = `tenants.${id}`;
    const crm = crmContradiction(entry.dataverseUrl ?? "", cloud);
    const isNew = crm !== undefined && entry.sources.crm && !said.includes("dataverseUrl");
    return [
      ...(isNew ? [bad(place, `${path}.dataverseUrl: ${crm}`, correctIt)] : []),
      ...checkTenant(path, entry),
    ];
  });
  return [...checkIds(clientId, Object.keys(tenants)), ...ofTenants, ...untried(cloud)];
}

function checkIds(clientId: string, tenantIds: readonly string[]): readonly Finding[] {
  const ids = [clientId, ...tenantIds].map((id) => id.toLowerCase());
  const isEmpty = ids.some((id) => /^[0-]+$/.test(id));
  const isSwapped = ids.slice(1).includes(clientId.toLowerCase());
  const fix = "Copy both from the Entra portal: Application (client) ID and Directory (tenant) ID.";
  return [
    ...(isEmpty
      ? [bad(place, "has an id of zeros only: the place of one that is missing", fix)]
      : []),
    ...(isSwapped ? [bad(place, "clientId: is the id of the tenant", fix)] : []),
  ];
}

function untried(cloud: ConfigFile["cloud"]): readonly Finding[] {
  if (cloud === "local" || clouds[cloud].support === "supported") return [];
  const fix = "Try the addresses in src/adapters/config/clouds.ts before a pilot.";
  return [unknown(place, "names a cloud in which nobody has tried the add-in", fix)];
}

function cloudOf(raw: unknown): Cloud {
  const name = (raw as { readonly cloud?: unknown } | null)?.cloud;
  const known = Object.entries(clouds).find(([one]) => one === name);
  return known?.[1] ?? clouds.global;
}
