import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { Ajv } from "ajv";

import { folderOf, readKeptBuilds } from "./keptBuilds";
import type { KeptBuild } from "./keptBuilds";
import { readBuildFolder } from "./siteFolder";
import type { BuildFolder } from "./siteFolder";

/**
 * The build that a site served before, to go back to. Its scripts lie in the site still.
 *
 * @param config - text of the site's config.json, which does not go back: people opted out since
 * @throws Error where there is none, or where it would not start
 */
export function formerBuild(site: string, config: string): BuildFolder {
  const [, former] = readKeptBuilds(site);
  if (former === undefined) {
    throw new Error(`${site} keeps no build from before: publish has replaced none there yet.`);
  }
  const missing = former.scripts.find((file) => !existsSync(path.join(site, file)));
  if (missing !== undefined) {
    throw new Error(`${missing} of the build before is no longer there: publish that build anew.`);
  }
  const folder = folderOf(site, former);
  assertReads(former, path.join(folder, "config.schema.json"), config);
  const { build, version } = former;
  return { ...readBuildFolder(folder), stamp: { build, version } };
}

/** A build stops at a setting that came after it. */
function assertReads({ build }: KeptBuild, schemaFile: string, config: string): void {
  if (!existsSync(schemaFile)) return;
  const isValid = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync(schemaFile, "utf8")) as object,
  );
  if (isValid(JSON.parse(config.replace(/^\ufeff/, "")))) return;
  const [problem] = isValid.errors ?? [];
  const extra = String(problem?.params["additionalProperty"] ?? "");
  const place = [problem?.instancePath, extra].filter(Boolean).join("/");
  throw new Error(
    `The build before, ${build}, does not know config.json's ${place}: take that out first, or set "enabled" to false.`,
  );
}
