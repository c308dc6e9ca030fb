import type { Cloud, CloudName } from "../../src/adapters/config/clouds";
import { scopesFor } from "../../src/adapters/graph/graphScopes";
import type { GraphScope } from "../../src/adapters/graph/graphScopes";
import type { SiteConfig } from "../site/siteConfig";
import { redirectAddresses } from "../redirectAddresses";

/** What the app registration of a config.json needs, and nothing else. */
export interface Registration {
  readonly clientId: string;
  readonly cloudName: CloudName;
  readonly cloud: Cloud;
  /** Those of sign-in, and the page on which the consent ends. */
  readonly redirects: readonly string[];
  readonly tenants: readonly RegisteredTenant[];
  /** Of all tenants: a registration has one list. */
  readonly graphScopes: readonly GraphScope[];
  readonly hasCrm: boolean;
}

/** Each tenant consents for itself, to what its own entry asks for. */
export interface RegisteredTenant {
  readonly tenantId: string;
  readonly graphScopes: readonly GraphScope[];
  readonly dataverseOrigin?: string;
}

/** @param origin - address of the site */
export function registrationOf(
  { config, cloud, cloudName }: SiteConfig,
  origin: string,
): Registration {
  if (cloudName === undefined) throw new Error("The local tenant needs no app registration.");
  const tenants = config.tenants.map(({ tenantId, sources, graphScopes, dataverseOrigin }) => ({
    tenantId,
    graphScopes: scopesFor(sources, graphScopes),
    ...(dataverseOrigin !== undefined && { dataverseOrigin }),
  }));
  return {
    clientId: config.clientId,
    cloudName,
    cloud,
    redirects: [...redirectAddresses(origin), consentEnd(origin)],
    tenants,
    graphScopes: [...new Set(tenants.flatMap(({ graphScopes }) => graphScopes))],
    hasCrm: tenants.some(({ dataverseOrigin }) => dataverseOrigin !== undefined),
  };
}

/** The help page: the consent needs one of the site to end on. */
export function consentEnd(origin: string): string {
  return `${origin}/assets/support.html`;
}

/** Who may sign in at all: people of the one tenant, or those of the tenants that consent. */
export function audienceOf({ tenants }: Pick<Registration, "tenants">): string {
  return tenants.length === 1 ? "AzureADMyOrg" : "AzureADMultipleOrgs";
}
