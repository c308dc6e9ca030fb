import type { AppConfig, TenantConfig } from "./appConfig";
import { configProblem } from "./configProblem";

/** The tenant of a config.json for one organisation, which is known before the sign-in. */
export function onlyTenant({ tenants }: AppConfig): TenantConfig | undefined {
  return tenants.length === 1 ? tenants[0] : undefined;
}

/** @throws AppError `notConfigured` for an organisation that is not in the file */
export function tenantOf({ tenants }: AppConfig, tenantId: string | undefined): TenantConfig {
  const tenant = tenants.find((one) => one.tenantId === tenantId);
  if (tenant === undefined) throw configProblem("tenants", "none is the one you are signed in to");
  return tenant;
}
