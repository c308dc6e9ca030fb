import { clouds } from "../../../src/adapters/config/clouds";
import type { Cloud } from "../../../src/adapters/config/clouds";
import { bad, good } from "../finding";
import type { Finding } from "../finding";
import { pagePaths, textAt } from "./siteFiles";
import type { Site } from "./siteFiles";

export interface CheckedCloud {
  readonly findings: readonly Finding[];
  /** The one the pages are built for: their policies are of that one, whatever config.json says. */
  readonly cloud: Cloud;
}

interface CloudOptions {
  /** Undefined where config.json has mistakes: its cloud may be one of them. */
  readonly wanted: Cloud | undefined;
  /** Files in which something else was found first. */
  readonly wrong: ReadonlySet<string>;
}

type Pages = readonly (readonly [path: string, html: string])[];

/** Checks that the pages are made for the cloud of config.json: Outlook's script is another in each. */
export function checkCloud({ answers }: Site, { wanted, wrong }: CloudOptions): CheckedCloud {
  const pages = pagePaths
    .filter((path) => !wrong.has(path))
    .map((path) => [path, textAt(answers, path)] as const);
  const built = cloudOfPages(pages);
  if (wanted === undefined && built !== undefined) return { findings: [], cloud: built };
  return compareClouds(pages, wanted ?? clouds.global, built);
}

function cloudOfPages(pages: Pages): Cloud | undefined {
  return Object.values(clouds).find(({ officeScript }) =>
    pages.every(([, html]) => html.includes(officeScript)),
  );
}

function compareClouds(pages: Pages, wanted: Cloud, built: Cloud | undefined): CheckedCloud {
  const wrong = pages.filter(([, html]) => !html.includes(wanted.officeScript));
  if (wrong.length === 0) {
    return { findings: [good("pages", "name Outlook's script of their cloud")], cloud: wanted };
  }
  const name = nameOf(wanted);
  const fix = `Build for it (npm run build -- --env cloud=${name}), or correct "cloud" in config.json.`;
  if (built === undefined) {
    const found = `does not load Outlook's script from ${wanted.officeScript}`;
    return { findings: wrong.map(([path]) => bad(path, found, fix)), cloud: wanted };
  }
  const found = `are built for cloud "${nameOf(built)}", and config.json says "${name}"`;
  return { findings: [bad("pages", found, fix)], cloud: built };
}

function nameOf(cloud: Cloud): string {
  return Object.entries(clouds).find(([, one]) => one === cloud)?.[0] ?? "global";
}
