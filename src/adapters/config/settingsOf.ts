import type { SetupSettings } from "../../core/setup/setupFacts";
import { scopesFor } from "../graph/graphScopes";
import type { TenantConfig } from "./appConfig";

/** What the setup check has to know of config.json. */
export function settingsOf(tenant: TenantConfig): SetupSettings {
  const { sources, graphScopes, organization, optOutGroupId, ownWishes, logsRequests } = tenant;
  return {
    internalDomains: organization.internalDomains,
    wantedScopes: scopesFor(sources, graphScopes),
    hasOptOutGroup: optOutGroupId !== undefined,
    ownWishes: ownWishes ?? "off",
    logsRequests,
    readsOrganizationMail: sources.organization,
  };
}
