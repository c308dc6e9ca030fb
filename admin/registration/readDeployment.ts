import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

import { readManifest } from "../manifestFacts";
import { parseOrigin } from "../parseOrigin";
import { readSitesConfig } from "../publish/readSitesConfig";

export interface ReadDeployment {
  /** Text of config.json. */
  readonly config: string;
  /** Names the file in an error. */
  readonly where: string;
  /** Address of the site. */
  readonly origin: string;
}

/**
 * Reads config.json from a folder, from the file itself or from the site.
 * @param origin - address of the site; beside a manifest, which names it, it may be left out
 * @throws Error where there is none, or where nothing says the address
 */
export async function readDeployment(place: string, origin?: string): Promise<ReadDeployment> {
  const siteOrigin = parseOrigin(place);
  if (siteOrigin !== undefined) return readSite(siteOrigin);
  const isFile = statSync(place, { throwIfNoEntry: false })?.isFile() === true;
  const where = isFile ? place : path.join(place, "config.json");
  if (!existsSync(where)) throw new Error(`${where} is not there: run \`npm run admin -- init\`.`);
  const address = origin ?? originIn(path.join(path.dirname(where), "manifest.xml"));
  if (address === undefined) {
    throw new Error("Nothing says the address of the site: add --origin https://...");
  }
  return { config: readFileSync(where, "utf8"), where, origin: address };
}

async function readSite(origin: string): Promise<ReadDeployment> {
  const where = `${origin}/config.json`;
  const config = await readSitesConfig({ origin });
  if (config === undefined) throw new Error(`${where} does not answer with JSON.`);
  return { config, where, origin };
}

function originIn(manifest: string): string | undefined {
  if (!existsSync(manifest)) return undefined;
  const [address] = readManifest(readFileSync(manifest, "utf8"))?.addresses ?? [];
  return address === undefined ? undefined : new URL(address).origin;
}
