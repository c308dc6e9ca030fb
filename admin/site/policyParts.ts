import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { clouds } from "../../src/adapters/config/clouds";
import { parseSiteConfig } from "./siteConfig";
import type { SiteAnswersOptions } from "./siteAnswers";

/** As `publish` makes the policy: for the tenant of the config.json that is served, the last one of the folders. */
export function policyParts(
  folders: readonly string[],
  port: string,
): Pick<SiteAnswersOptions, "cloud" | "origins"> {
  const file = path.join(folders.at(-1) ?? "", "config.json");
  if (!existsSync(file)) return { cloud: clouds.global };
  const page = new URL(`https://localhost:${port}/taskpane.html`);
  const { cloud, origins } = parseSiteConfig(readFileSync(file, "utf8"), file, page);
  return { cloud, origins };
}
