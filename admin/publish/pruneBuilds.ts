import { rmSync } from "node:fs";
import path from "node:path";

import { folderOf } from "./keptBuilds";
import type { KeptBuild } from "./keptBuilds";
import { listFiles } from "./siteFolder";

/** A pane stays open for days beside a mailbox, and loads parts of itself when they are needed. */
const daysForOpenPanes = 7;

const millisecondsPerDay = 86_400_000;

/** The builds still to be kept: the served one, the one before it, and all that open panes may be of. */
export function buildsToKeep(builds: readonly KeptBuild[], now: Date): readonly KeptBuild[] {
  const oldest = now.getTime() - daysForOpenPanes * millisecondsPerDay;
  return builds.filter(
    ({ replaced }, index) =>
      index < 2 || replaced === undefined || new Date(replaced).getTime() >= oldest,
  );
}

/**
 * Deletes what only builds have that are no longer kept.
 * @returns the number of scripts deleted
 */
export function deleteOthers(
  site: string,
  kept: readonly KeptBuild[],
  dropped: readonly KeptBuild[],
): number {
  for (const build of dropped) rmSync(folderOf(site, build), { recursive: true, force: true });
  const needed = new Set(kept.flatMap(({ scripts }) => scripts));
  const needless = listFiles(path.join(site, "static"))
    .map((file) => `static/${file}`)
    .filter((file) => !needed.has(file));
  for (const file of needless) rmSync(path.join(site, file));
  return needless.length;
}
