import { writeFileSync } from "node:fs";
import path from "node:path";

import { headerFiles } from "../../hosting/headerFiles/headerFiles";
import type { HostName } from "../../hosting/headerFiles/headerFiles";
import { pagePolicy } from "../../hosting/pagePolicy";
import { siteRules } from "../../hosting/siteHeaders";
import { pagesIn } from "../site/pagesIn";
import { isScript, partsOf } from "./keepServed";
import { copyWhole } from "./siteFolder";
import type { BuildFolder } from "./siteFolder";
import type { SiteSettings } from "./siteSettings";

export interface Placement {
  readonly site: string;
  readonly build: BuildFolder;
  readonly settings: SiteSettings;
  /** Text of manifest.xml; the site's own stays where absent. */
  readonly manifest?: string;
  /** Kinds of servers to write header files for; all where absent. */
  readonly hosts?: readonly HostName[];
  /** Has the web server read its new header file. */
  readonly reload?: () => void;
}

/**
 * Puts a build in a site's folder in the order in which everybody finds what they ask for: scripts before the
 * pages that name them, and the policy, which knows the pages by their hash, right before the pages.
 */
export function placeBuild({ site, build, settings, manifest, hosts, reload }: Placement): void {
  const copy = (file: string) => {
    copyWhole(path.join(build.folder, file), path.join(site, file));
  };
  const parts = partsOf(build.files);
  const pages = parts.filter((file) => file.endsWith(".html") && !file.includes("/"));
  build.files.filter(isScript).forEach(copy);
  parts.filter((file) => !pages.includes(file)).forEach(copy);

  if (settings.text !== undefined) write(site, "config.json", settings.text);
  if (manifest !== undefined) write(site, "manifest.xml", manifest);
  const rules = siteRules(pagesIn(build.folder), pagePolicy(settings.cloud, settings.origins));
  for (const [name, text] of Object.entries(headerFiles(rules, hosts))) write(site, name, text);
  // Where this fails, the site still has its former pages.
  reload?.();
  pages.forEach(copy);
}

function write(site: string, name: string, text: string): void {
  writeFileSync(path.join(site, name), text);
}
