import path from "node:path";

import { folderOf, readKeptBuilds } from "./keptBuilds";
import type { KeptBuild } from "./keptBuilds";
import { copyWhole, readBuildFolder } from "./siteFolder";

/** What belongs to the site and not to a build, or is made anew for each. */
const notOfABuild = [
  "config.json",
  "manifest.xml",
  "_headers",
  "nginx.conf",
  "staticwebapp.config.json",
  "web.config",
];

/** The build of a folder that has no id. */
const unnamed = { build: "without-id", version: "unknown" };

/**
 * Keeps the pages and pictures of the build that a site serves, before another one takes its place.
 * @returns the builds of the site, the served one first; none where the site is empty
 */
export function keepServed(site: string): readonly KeptBuild[] {
  const known = readKeptBuilds(site);
  const { files, stamp = unnamed } = readBuildFolder(site);
  if (!files.includes("taskpane.html")) return known;
  const served = known.find(({ build }) => build === stamp.build);
  const others = known.filter((one) => one !== served);
  const strangers = files.filter((file) => isScript(file) && !others.some(has(file)));
  const current: KeptBuild = {
    ...stamp,
    // Of a build that publish did not bring, every script that no other build has.
    scripts: served?.scripts ?? strangers,
  };
  for (const file of partsOf(files)) {
    copyWhole(path.join(site, file), path.join(folderOf(site, current), file));
  }
  return [current, ...others];
}

export function isScript(file: string): boolean {
  return file.startsWith("static/");
}

/** Files of a build beside its scripts. */
export function partsOf(files: readonly string[]): readonly string[] {
  return files.filter((file) => !isScript(file) && !notOfABuild.includes(file));
}

function has(file: string) {
  return ({ scripts }: KeptBuild) => scripts.includes(file);
}
