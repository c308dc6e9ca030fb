import type { AppConfig } from "../src/adapters/config/appConfig";
import type { PolicyOrigins } from "./pagePolicy";

/**
 * What the pane connects to for the tenants of a config.json: their own CRM instead of every one there is,
 * so that a script which should not be there has nowhere else to send anything.
 */
export function tenantOrigins({
  signInOrigin,
  graphOrigin,
  tenants,
}: Pick<AppConfig, "signInOrigin" | "graphOrigin" | "tenants">): PolicyOrigins {
  const crms = tenants.flatMap(({ dataverseOrigin }) => dataverseOrigin ?? []);
  return { connectOrigins: [...new Set([signInOrigin, graphOrigin, ...crms])] };
}
