import type { AppConfig, TenantConfig } from "../adapters/config/appConfig";
import { graphResource } from "../adapters/config/graphResource";
import type { DataverseRoom } from "../adapters/dataverse/dataverseRoom";
import type { GraphAccess } from "../adapters/graph/graphAccess";
import type { GraphRoom } from "../adapters/graph/graphRoom";
import { scopesFor } from "../adapters/graph/graphScopes";
import { startLookUpTime } from "../adapters/http/lookUpTime";
import { createTransport } from "../adapters/http/transport";
import type { TokenProvider } from "../adapters/identity/tokenProvider";
import type { Organization } from "../core/people/organization";

/** Of Dataverse's limit of 52 for each user, as many as one look-up can use. */
const dataverseRequestsInFlight = 6;

/** What Graph takes from one mailbox at a time. */
const graphRequestsInFlight = 4;

/** What asks other systems: larger than the pane itself, and not needed before it shows. */
export async function loadSystems() {
  const [graphAccess, graphRoom, dataverseRoom, requestLedger] = await Promise.all([
    import(/* webpackChunkName: "systems" */ "../adapters/graph/graphAccess"),
    import(/* webpackChunkName: "systems" */ "../adapters/graph/graphRoom"),
    import(/* webpackChunkName: "systems" */ "../adapters/dataverse/dataverseRoom"),
    import(/* webpackChunkName: "systems" */ "../adapters/outlook/ledger/requestLedger"),
  ]);
  return { ...graphAccess, ...graphRoom, ...dataverseRoom, ...requestLedger };
}

export type Systems = Awaited<ReturnType<typeof loadSystems>>;

/** The systems of the rep's organisation. */
export interface Rooms {
  readonly tenant: TenantConfig;
  readonly dataverse: DataverseRoom | undefined;
  readonly graph: GraphRoom;
  readonly graphAccess: GraphAccess;
}

export interface Opening {
  readonly config: AppConfig;
  readonly tenant: TenantConfig;
  readonly tokens: TokenProvider;
}

export function openRooms(opening: Opening, systems: Systems): Rooms {
  const { config, tenant, tokens } = opening;
  const graphAccess = systems.createGraphAccess(
    scopesFor(tenant.sources, tenant.graphScopes),
    (scopes) => tokens.tokensFor(graphResource(config, scopes)),
  );
  return {
    tenant,
    dataverse: openDataverse(opening, systems),
    graph: openGraph(opening, graphAccess, systems),
    graphAccess,
  };
}

/**
 * Who opted out has to be known before anybody is suggested. The verified domains only add to those of
 * config.json, so the first look-up does not wait for them.
 */
export async function readOrganization({ tenant, graph }: Rooms): Promise<Organization> {
  const { organization, optOutGroupId } = tenant;
  const time = startLookUpTime(new AbortController().signal);
  const completed = graph.completeOrganization(organization, time);
  if (optOutGroupId !== undefined) return completed;
  return Promise.race([completed, Promise.resolve(organization)]);
}

function openDataverse(
  { tenant: { dataverseOrigin: origin }, tokens }: Opening,
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

function openGraph(
  { config: { graphOrigin }, tenant: { sources, optOutGroupId } }: Opening,
  { tokens, readGranted }: GraphAccess,
  { createGraphRoom }: Systems,
): GraphRoom {
  return createGraphRoom({
    graphOrigin,
    transport: createTransport({ tokens, maxInFlight: graphRequestsInFlight }),
    readGranted,
    sources,
    ...(optOutGroupId !== undefined && { optOutGroupId }),
  });
}
