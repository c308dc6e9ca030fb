import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { parseJsonFile } from "../check/config/parseJsonFile";
import { readManifest } from "../manifestFacts";
import type { Given } from "./askQueries";
import type { RawConfig } from "./configFile";

export interface ExistingFolder {
  readonly config?: RawConfig;
  /** What it says already, as answers. */
  readonly usual: Given;
}

/** What an earlier `init` and the administrator left. @throws Error where config.json cannot be read */
export function existingFolder(folder: string): ExistingFolder {
  const file = path.join(folder, "config.json");
  const manifest = path.join(folder, "manifest.xml");
  const origin = existsSync(manifest) ? originIn(readFileSync(manifest, "utf8")) : undefined;
  const known = origin === undefined ? {} : { origin };
  if (!existsSync(file)) return { usual: known };
  const { value, problems } = parseJsonFile(readFileSync(file));
  const [problem] = problems;
  if (problem !== undefined || value === null || typeof value !== "object") {
    throw new Error(
      `${file} ${problem ?? "is no config.json"}. Correct it first, or choose another folder with --out: nothing in it is to get lost.`,
    );
  }
  const config = value as RawConfig;
  return { config, usual: { ...known, ...answersIn(config) } };
}

function originIn(xml: string): string | undefined {
  const address = readManifest(xml)?.addresses.find((one) => URL.canParse(one));
  return address === undefined ? undefined : new URL(address).origin;
}

/** Of the one tenant; with several nobody knows which is meant. */
function answersIn({ clientId, tenants = {} }: RawConfig): Given {
  const client = typeof clientId === "string" && clientId !== "" ? { client: clientId } : {};
  const entries = Object.entries(tenants);
  const [first] = entries;
  if (first === undefined || entries.length > 1) return client;
  const [tenant, { dataverseUrl, internalDomains = [] }] = first;
  return {
    ...client,
    tenant,
    ...(dataverseUrl !== undefined && { crm: dataverseUrl }),
    ...(internalDomains.length > 0 && { domains: internalDomains.join(",") }),
  };
}
