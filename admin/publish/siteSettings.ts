import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { parseSiteConfig } from "../site/siteConfig";
import type { SiteConfig } from "../site/siteConfig";
import { lostOptOuts } from "./lostOptOuts";

export interface SettingsOptions {
  readonly site: string;
  /** A config.json that is to take the place of the site's own. */
  readonly wanted?: string;
  /** The one that `init` wrote, for a site that has none. */
  readonly first: string;
  /** The text of the one that the site answers with, where its folder has none. */
  readonly fetched?: string;
}

export interface SiteSettings extends SiteConfig {
  /** The text to write; absent where the site's own stays as it is. */
  readonly text?: string;
  /** A sentence on where it comes from. */
  readonly origin: string;
}

/**
 * Chooses the config.json of a site: its own, which administrators change in place and in which people opted out.
 * @throws Error where there is none, where it is wrong, or where a new one would forget who opted out
 */
export function siteSettings({ site, wanted, first, fetched }: SettingsOptions): SiteSettings {
  const ownFile = path.join(site, "config.json");
  const own = existsSync(ownFile) ? readFileSync(ownFile, "utf8") : undefined;
  const live = own ?? fetched;
  if (wanted !== undefined) {
    const text = readFileSync(wanted, "utf8");
    const lost = live === undefined ? 0 : lostOptOuts(live, text);
    if (lost > 0) throw new Error(forgets(wanted, lost));
    return { ...parseSiteConfig(text, wanted), text, origin: `config.json is ${wanted}.` };
  }
  if (own !== undefined) {
    const kept = "config.json is the site's own, as it was.";
    return { ...parseSiteConfig(own, ownFile), origin: kept };
  }
  if (fetched !== undefined) {
    const origin = "config.json is the one that the site answers with today.";
    return { ...parseSiteConfig(fetched, "The site's config.json"), text: fetched, origin };
  }
  if (!existsSync(first)) {
    throw new Error("There is no config.json yet: run `npm run admin -- init` first.");
  }
  const text = readFileSync(first, "utf8");
  return { ...parseSiteConfig(text, first), text, origin: `config.json is ${first}.` };
}

function forgets(file: string, count: number): string {
  const entries = count === 1 ? "an entry" : `${count} entries`;
  return `${file} lacks ${entries} of optOut in the site's config.json: those people would be suggested again. Copy them over first.`;
}
