import { createDataverseStandIn } from "../dataverse/dataverseStandIn";
import type { GraphFault } from "../graph/faults";
import { createGraphStandIn } from "../graph/graphStandIn";
import { serveStandIn } from "../http/serveStandIn";
import type { ServedStandIn, ServeOptions } from "../http/serveStandIn";
import { createIdentityService } from "../identity/identityService";
import type { TenantOrigins } from "../outlook/server/localConfig";
import type { TenantFacts } from "./fillTenant";
import type { TenantDatabase } from "./tenantDatabase";

export interface ServedStandIns {
  readonly origins: TenantOrigins;
  readonly close: () => Promise<void>;
}

/** What goes wrong on purpose. */
export interface TenantFaults {
  readonly graph?: readonly GraphFault[];
}

export interface StandInsOptions {
  readonly database: TenantDatabase["database"];
  readonly facts: TenantFacts;
  readonly faults?: TenantFaults;
  readonly serve: ServeOptions;
}

/** Application id of the add-in in the tenant's directory. */
export const clientId = "0a11ca7e-0000-4000-8000-00000000c11e";

/** Serves the tenant's systems, each on a port of its own and for tokens to its own address. */
export async function serveStandIns(options: StandInsOptions): Promise<ServedStandIns> {
  const { database, facts, faults = {}, serve } = options;
  const identity = await createIdentityService({
    ...facts,
    clientId,
    users: [facts.rep],
    graphOrigin: () => graph.origin,
  });
  const dataverse: ServedStandIn = await serveStandIn(
    createDataverseStandIn({
      database,
      verifyToken: (header) => identity.createVerifyToken(dataverse.origin)(header),
    }),
    serve,
  );
  const graph: ServedStandIn = await serveStandIn(
    createGraphStandIn({
      tenant: graphTenant(options),
      verifyToken: (header) => identity.createVerifyToken(graph.origin)(header),
      faults: faults.graph ?? [],
    }),
    serve,
  );
  const signIn = await serveStandIn(identity.standIn, serve);

  const all = [dataverse, graph, signIn];
  return {
    origins: { dataverse: dataverse.origin, graph: graph.origin, identity: signIn.origin },
    close: async () => {
      await Promise.all(all.map(({ close }) => close()));
    },
  };
}

function graphTenant({ database, facts }: StandInsOptions) {
  return {
    database,
    tenantId: facts.tenantId,
    organizationName: facts.organizationName,
    verifiedDomains: facts.internalDomains,
    mailboxOwnerId: facts.rep.directoryId,
  };
}
