import { tenantOrigins } from "../../hosting/tenantOrigins";
import type { PolicyOrigins } from "../../hosting/pagePolicy";
import type { AppConfig } from "../../src/adapters/config/appConfig";
import { clouds } from "../../src/adapters/config/clouds";
import type { Cloud, CloudName } from "../../src/adapters/config/clouds";
import { parseConfig } from "../../src/adapters/config/parseConfig";
import { AppError } from "../../src/core/errors";

/** What a config.json says about the site it lies on. */
export interface SiteConfig {
  readonly config: AppConfig;
  /** Absent for the local tenant. */
  readonly cloudName?: CloudName;
  readonly cloud: Cloud;
  /** Of the policy: this tenant's systems. */
  readonly origins: PolicyOrigins;
}

const anyPage = new URL("https://site.invalid/taskpane.html");

/**
 * Reads config.json by the code that the pane reads it with. A site that is switched off is one all the same.
 *
 * @param where - names the file in an error
 * @throws Error with the place and the reason of the first mistake
 */
export function parseSiteConfig(text: string, where: string, page: URL = anyPage): SiteConfig {
  const raw = parseJson(text, where);
  try {
    const config = parseConfig({ ...(raw as object), enabled: true }, page);
    const cloudName = (raw as { readonly cloud: CloudName | "local" }).cloud;
    return {
      config,
      ...(cloudName !== "local" && { cloudName }),
      cloud: cloudName === "local" ? clouds.global : clouds[cloudName],
      origins: tenantOrigins(config),
    };
  } catch (error) {
    const problem = error instanceof AppError ? error.configProblem : undefined;
    const reason = (problem ?? "cannot be read").replace(/^config\.json,? /, "");
    throw new Error(`${where}: ${reason}.`, { cause: error });
  }
}

function parseJson(text: string, where: string): unknown {
  try {
    // Editors on Windows begin files with a byte order mark, which browsers leave out as well.
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new Error(`${where} is not JSON.`, { cause: error });
  }
}
