import type { ConfigFile } from "../../src/adapters/config/configSchema";
import { scopesFor } from "../../src/adapters/graph/graphScopes";
import { scopePurposes } from "../scopePurposes";

/** Permissions of sign-in that are new. Those that fall away need nothing. */
export function addedScopes(before: ConfigFile, after: ConfigFile): readonly string[] {
  const known = scopesOf(before);
  return scopesOf(after).filter((scope) => !known.includes(scope));
}

function scopesOf({ tenants }: ConfigFile): readonly string[] {
  const scopes = Object.values(tenants).flatMap(({ sources, graphScopes }) => [
    ...(sources.crm ? ["Dynamics 365 user_impersonation"] : []),
    ...scopesFor(sources, graphScopes).map((scope) => `${scope} (${scopePurposes[scope]})`),
  ]);
  return [...new Set(scopes)];
}
