import { readFileSync } from "node:fs";

import { createFetchUrl } from "../check/fetchUrl";

/**
 * The config.json that a site answers with: for a folder which is new on this machine, while the site is not.
 * Absent where nothing answers, or where the answer is none.
 */
export async function readSitesConfig({
  origin,
  ca,
}: {
  readonly origin?: string;
  readonly ca?: string;
}): Promise<string | undefined> {
  if (origin === undefined) return undefined;
  const fetchUrl = createFetchUrl(ca === undefined ? undefined : readFileSync(ca, "utf8"));
  const { status, headers, body } = await fetchUrl(`${origin}/config.json`);
  const isJson = headers["content-type"]?.includes("json") === true;
  return status === 200 && isJson ? String(body) : undefined;
}
