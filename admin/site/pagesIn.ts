import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import type { Page } from "../../hosting/siteHeaders";

/** The pages of a build or a site, which lie at its top. */
export function pagesIn(folder: string): readonly Page[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({
      path: `/${name}`,
      html: readFileSync(path.join(folder, name), "utf8"),
    }));
}
