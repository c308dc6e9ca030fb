import type { AppConfig, TenantConfig } from "../adapters/config/appConfig";
import { graphResource } from "../adapters/config/graphResource";
import type { DataverseRoom } from "../adapters/dataverse/dataverseRoom";
import type { GraphRoom } from "../adapters/graph/graphRoom";
import { scopesFor } from "../adapters/graph/graphScopes";
import { createTransport } from "../adapters/http/transport";
import type { TokenProvider } from "../adapters/identity/tokenProvider";
import type { Systems } from "./loadSystems";

/** Of Dataverse's limit of 52 for each user, as many as one look-up can use. */
const dataverseRequestsInFlight = 6;

/** What Graph takes from one mailbox at a time. */
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

export function openTenantSystems(access: TenantAccess, systems: Systems): TenantSystems {
  return {
    tenant: access.tenant,
    dataverse: openDataverse(access, systems),
    graph: openGraph(access, systems),
  };
}

function openDataverse(
  { tenant: { dataverseOrigin: origin }, tokens }: TenantAccess,
  { createDataverseRoom }: Systems,
): DataverseRoom | undefined {
  if (origin === undefined) return undefined;
  const resource = { origin, scopes: [`${origin}/user_impersonation`] };
  const transport = createTransport({
    tokens: tokens.tokensFor(resource),
    maxInFlight: dataverseRequestsInFlight,
  });
  return createDataverseRoom({ origin, transport });
}

function openGraph({ config, tenant, tokens }: TenantAccess, systems: Systems): GraphRoom {
  const { sources, optOutGroupId } = tenant;
  const access = systems.createGraphAccess(scopesFor(tenant.sources, tenant.graphScopes), (scopes) =>
    tokens.tokensFor(graphResource(config, scopes)),
  );
  return systems.createGraphRoom({
    graphOrigin: config.graphOrigin,
    transport: createTransport({ tokens: access.tokens, maxInFlight: graphRequestsInFlight }),
    readGranted: access.readGranted,
    sources,
    ...(optOutGroupId !== undefined && { optOutGroupId }),
  });
}
