import type { AppConfig, TenantConfig } from "../adapters/config/appConfig";
import { graphResource } from "../adapters/config/graphResource";
import { createDataverseRoom } from "../adapters/dataverse/dataverseRoom";
import type { DataverseRoom } from "../adapters/dataverse/dataverseRoom";
import { createGraphAccess } from "../adapters/graph/graphAccess";
import { createGraphRoom } from "../adapters/graph/graphRoom";
import type { GraphRoom } from "../adapters/graph/graphRoom";
import { scopesFor } from "../adapters/graph/graphScopes";
import { createTransport } from "../adapters/http/transport";
import type { TokenProvider } from "../adapters/identity/tokenProvider";

/** Of Dataverse's limit of 52 for each user, as many as one look-up can use. */
const dataverseRequestsInFlight = 6;

/** Graph's limit of concurrent requests to one mailbox. */
const graphRequestsInFlight = 4;

/** The CRM and Graph of the rep's organisation, for the account the rep is signed in with. */
export interface TenantSystems {
  readonly tenant: TenantConfig;
  /** Undefined where there is no CRM. */
  readonly dataverse: DataverseRoom | undefined;
  readonly graph: GraphRoom;
}

export interface TenantAccess {
  readonly config: AppConfig;
  readonly tenant: TenantConfig;
  readonly tokens: TokenProvider;
}

export function openTenantSystems(access: TenantAccess): TenantSystems {
  return {
    tenant: access.tenant,
    dataverse: openDataverse(access),
    graph: openGraph(access),
  };
}

function openDataverse({ tenant, tokens }: TenantAccess): DataverseRoom | undefined {
  const { dataverseOrigin: origin } = tenant;
  if (origin === undefined) return undefined;
  const resource = { origin, scopes: [`${origin}/user_impersonation`] };
  const transport = createTransport({
    tokens: tokens.tokensFor(resource),
    maxInFlight: dataverseRequestsInFlight,
  });
  return createDataverseRoom({ origin, transport });
}

function openGraph({ config, tenant, tokens }: TenantAccess): GraphRoom {
  const { sources, optOutGroupId } = tenant;
  const access = createGraphAccess(scopesFor(tenant.sources, tenant.graphScopes), (scopes) =>
    tokens.tokensFor(graphResource(config, scopes)),
  );
  return createGraphRoom({
    graphOrigin: config.graphOrigin,
    transport: createTransport({ tokens: access.tokens, maxInFlight: graphRequestsInFlight }),
    readGranted: access.readGranted,
    readAccount: tokens.account,
    sources,
    ...(optOutGroupId !== undefined && { optOutGroupId }),
  });
}
