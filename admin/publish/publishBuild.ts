import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { isScript, keepServed } from "./keepServed";
import type { KeptBuild } from "./keptBuilds";
import { readKeptBuilds, writeKeptBuilds } from "./keptBuilds";
import { placeBuild } from "./placeBuild";
import type { Placement } from "./placeBuild";
import { buildsToKeep, deleteOthers } from "./pruneBuilds";
import type { BuildFolder } from "./siteFolder";
import type { SiteSettings } from "./siteSettings";

export interface PublishOptions extends Placement {
  readonly now: Date;
}

export interface Published {
  readonly served: KeptBuild;
  /** The one that `--rollback` goes back to. */
  readonly former?: KeptBuild;
  readonly deletedScripts: number;
}

/** Publishes a build in a site's folder. @throws Error before anything is changed where it would not run */
export function publishBuild({ now, ...placement }: PublishOptions): Published {
  const { site, build, settings } = placement;
  const stamp = stampOfBuild(build);
  // What this site served before is right for it, or was never better.
  const wasServed = readKeptBuilds(site).some((one) => one.build === stamp.build);
  if (!wasServed) assertCloud(build, settings);

  mkdirSync(site, { recursive: true });
  const known = keepServed(site);
  const again = known.find((one) => one.build === stamp.build);
  const served: KeptBuild = {
    ...stamp,
    scripts: again?.scripts ?? build.files.filter(isScript),
  };
  const replaced = known
    .filter((one) => one !== again)
    .map((one) => ({ ...one, replaced: one.replaced ?? now.toISOString() }));
  const builds = [served, ...replaced];
  // Written before the pages: whoever is interrupted here can still go back.
  writeKeptBuilds(site, builds);
  placeBuild(placement);

  const kept = buildsToKeep(builds, now);
  writeKeptBuilds(site, kept);
  const dropped = builds.filter((one) => !kept.includes(one));
  const deletedScripts = deleteOthers(site, kept, dropped);
  const [, former] = kept;
  return { served, ...(former && { former }), deletedScripts };
}

function stampOfBuild({ folder, stamp }: BuildFolder) {
  if (stamp !== undefined) return stamp;
  throw new Error(`${folder} holds no build: run \`npm run build\` first.`);
}

/** Office.js comes from another address in each cloud, and the pages name it. */
function assertCloud({ folder }: BuildFolder, { cloud, cloudName }: SiteSettings): void {
  const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  if (page.includes(cloud.officeScript) || cloudName === undefined) return;
  const build =
    cloudName === "global" ? "npm run build" : `npm run build -- --env cloud=${cloudName}`;
  throw new Error(`The build is for another cloud than config.json's "${cloudName}": ${build}`);
}
