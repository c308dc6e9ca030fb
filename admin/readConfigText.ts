import { readFileSync } from "node:fs";

import { createFetchUrl } from "./check/fetchUrl";
import { parseOrigin } from "./parseOrigin";

/** Where a config.json is: a file, or the site that serves it. */
export interface ConfigPlace {
  readonly config?: string | undefined;
  readonly origin?: string | undefined;
}

/** @param command - whose options these are. @throws Error where neither names a place */
export async function readConfigText(
  command: string,
  { config, origin = "" }: ConfigPlace,
): Promise<string> {
  if (config !== undefined) return readFileSync(config, "utf8");
  const site = parseOrigin(origin);
  if (site === undefined) throw new Error(`${command} needs --config FILE or --origin URL.`);
  const { body } = await createFetchUrl()(`${site}/config.json`);
  return String(body);
}
