import type { AppConfig, TenantConfig } from "./appConfig";
import { configProblem } from "./configProblem";

/** A file for one organisation need not wait for the sign-in to know which. */
export function onlyTenant({ tenants }: AppConfig): TenantConfig | undefined {
  return tenants.length === 1 ? tenants[0] : undefined;
}

/** @throws AppError `notConfigured` for an organisation that is not in the file */
export function tenantOf({ tenants }: AppConfig, tenantId: string | undefined): TenantConfig {
  const tenant = tenants.find((one) => one.tenantId === tenantId);
  if (tenant === undefined) throw configProblem("tenants", "none is the one you are signed in to");
  return tenant;
}
