import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import * as v from "valibot";

/** Where a site keeps what it needs to go back; every kind of server has it hidden. */
export const keptFolder = ".publish";

const listFile = "builds.json";

const keptBuild = v.object({
  build: v.string(),
  version: v.string(),
  /** Since when another build is in its place; absent for the one that is served. */
  replaced: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  /** Its scripts, which lie beside those of the other builds. */
  scripts: v.array(v.string()),
});

const keptBuilds = v.array(keptBuild);

/** A build that a site serves, served or can go back to. */
export type KeptBuild = v.InferOutput<typeof keptBuild>;

/** The builds of a site, the served one first. @throws Error where the list was changed by hand */
export function readKeptBuilds(site: string): readonly KeptBuild[] {
  const file = path.join(site, keptFolder, listFile);
  if (!existsSync(file)) return [];
  try {
    return v.parse(keptBuilds, JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new Error(`${file} is not the list that publish wrote: delete it and publish again.`, {
      cause: error,
    });
  }
}

export function writeKeptBuilds(site: string, builds: readonly KeptBuild[]): void {
  const folder = path.join(site, keptFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, listFile), `${JSON.stringify(builds, null, 2)}\n`);
}

/** Folder with what a build has beside its scripts. */
export function folderOf(site: string, { build }: Pick<KeptBuild, "build">): string {
  return path.join(site, keptFolder, build);
}
