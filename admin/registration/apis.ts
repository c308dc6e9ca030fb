import type { Registration } from "./registrationOf";

interface Api {
  readonly id: string;
  readonly scopes: readonly string[];
}

/** The systems whose permissions are asked for, the same in every cloud; permissions go by name, not by number. */
export function apisOf({ graphScopes, hasCrm }: Registration): readonly Api[] {
  const graph = { id: "00000003-0000-0000-c000-000000000000", scopes: graphScopes };
  const dataverse = {
    id: "00000007-0000-0000-c000-000000000000",
    scopes: ["user_impersonation"],
  };
  return hasCrm ? [graph, dataverse] : [graph];
}

/** "Default access", which is all that the add-in has: it knows no roles. */
export const defaultRole = "00000000-0000-0000-0000-000000000000";

/** Stands in the commands for what only the administrator knows. */
export const groupPlace = "NAME OF THE PILOT GROUP";
