import type { AppConfig, TenantConfig } from "../../src/adapters/config/appConfig";
import { parseConfig } from "../../src/adapters/config/parseConfig";
import { AppError } from "../../src/core/errors";
import { readConfigText } from "../readConfigText";
import type { ConfigPlace } from "../readConfigText";

export interface ConfiguredTenant {
  readonly config: AppConfig;
  readonly tenant: TenantConfig;
}

/** The tenant of the config.json that a command's options name. @throws Error in words for the administrator */
export async function readConfiguredTenant(
  command: string,
  options: ConfigPlace & { readonly tenant?: string | undefined },
): Promise<ConfiguredTenant> {
  const page = new URL("/taskpane.html", options.origin ?? "https://localhost:3000");
  return configuredTenant(await readConfigText(command, options), page, options.tenant);
}

/** The tenant that is meant, by the very code the pane reads config.json with. @throws Error in words for the administrator */
export function configuredTenant(text: string, page: URL, asked?: string): ConfiguredTenant {
  const config = parse(text, page);
  const { tenants } = config;
  const tenant =
    asked === undefined && tenants.length === 1
      ? tenants[0]
      : tenants.find(({ tenantId }) => tenantId === asked?.toLowerCase());
  if (tenant !== undefined) return { config, tenant };
  const names = tenants.map(({ tenantId }) => tenantId).join(", ");
  throw new Error(`--tenant is one of those in config.json: ${names}`);
}

function parse(text: string, page: URL): AppConfig {
  try {
    // Editors of Windows begin a file with a byte order mark, which JSON does not know.
    return parseConfig(JSON.parse(text.replace(/^\uFEFF/, "")), page);
  } catch (error) {
    const problem = error instanceof AppError ? error.configProblem : undefined;
    throw new Error(`config.json cannot be used: ${problem ?? "it is no JSON"}`, { cause: error });
  }
}
