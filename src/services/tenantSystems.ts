import type { AppConfig, TenantConfig } from "../adapters/config/appConfig";
import { graphResource } from "../adapters/config/graphResource";
import { createDataverseSystem } from "../adapters/dataverse/dataverseSystem";
import type { DataverseSystem } from "../adapters/dataverse/dataverseSystem";
import { createGraphAccess } from "../adapters/graph/graphAccess";
import type { GraphSystem } from "../adapters/graph/graphSystem";
import { createLateGraphSystem } from "../adapters/graph/lateGraphSystem";
import { scopesFor } from "../adapters/graph/graphScopes";
import { createTransport } from "../adapters/http/transport";
import type { Transport } from "../adapters/http/transport";
import { createLateOrganizationMail } from "../adapters/organizationMail/lateOrganizationMail";
import type { OrganizationMail } from "../adapters/organizationMail/lateOrganizationMail";
import type { TokenProvider } from "../adapters/identity/tokenProvider";

/** One look-up uses no more; Dataverse allows each user 52. */
const dataverseRequestsInFlight = 6;

/** Graph's limit of concurrent requests to one mailbox. */
const graphRequestsInFlight = 4;

/** The CRM and Graph of the rep's organisation, for the account the rep is signed in with. */
export interface TenantSystems {
  readonly tenant: TenantConfig;
  /** Undefined where there is no CRM. */
  readonly dataverse: DataverseSystem | undefined;
  readonly graph: GraphSystem;
  /** Absent where it is not switched on. */
  readonly organizationMail?: OrganizationMail;
  /** What the systems are asked through. */
  readonly transports: readonly Transport[];
}

export interface TenantAccess {
  readonly config: AppConfig;
  readonly tenant: TenantConfig;
  readonly tokens: TokenProvider;
}

export function openTenantSystems(access: TenantAccess): TenantSystems {
  const { tenant } = access;
  const dataverse = openDataverse(access);
  const graph = openGraph(access);
  const systems = [graph, ...(dataverse === undefined ? [] : [dataverse])];
  return {
    tenant,
    dataverse: dataverse?.system,
    graph: graph.system,
    ...openOrganizationMail(tenant),
    transports: systems.map(({ transport }) => transport),
  };
}

function openDataverse({ tenant, tokens }: TenantAccess) {
  const {
    dataverseOrigin: origin,
    namesOpportunities,
    ownWishes,
    sources,
    tenantId,
    weighsActivity,
  } = tenant;
  if (origin === undefined) return undefined;
  const resource = { origin, scopes: [`${origin}/user_impersonation`] };
  const transport = createTransport({
    tokens: tokens.tokensFor(resource),
    maxInFlight: dataverseRequestsInFlight,
  });
  const activity = weighsActivity ? "asked" : "neverAsked";
  const wishes = ownWishes && { tenantId, manner: ownWishes };
  const system = createDataverseSystem({
    ...{ origin, transport, activity },
    insights: sources.insights ? "asked" : "neverAsked",
    opportunityNames: namesOpportunities ? "read" : "notRead",
    ...(wishes && { wishes }),
  });
  return { transport, system };
}

function openOrganizationMail({ sources, weighsActivity }: TenantConfig) {
  if (!sources.organization) return {};
  return { organizationMail: createLateOrganizationMail(weighsActivity ? "asked" : "neverAsked") };
}

function openGraph({ config, tenant, tokens }: TenantAccess) {
  const { sources, optOutGroupId, namesTopics } = tenant;
  const access = createGraphAccess(scopesFor(tenant.sources, tenant.graphScopes), (scopes) =>
    tokens.tokensFor(graphResource(config, scopes)),
  );
  const transport = createTransport({ tokens: access.tokens, maxInFlight: graphRequestsInFlight });
  const system = createLateGraphSystem({
    graphOrigin: config.graphOrigin,
    transport,
    readGranted: access.readGranted,
    readAccount: tokens.account,
    sources,
    topics: namesTopics ? "read" : "notRead",
    ...(optOutGroupId !== undefined && { optOutGroupId }),
  });
  return { transport, system };
}
