import { createDataverseStandIn } from "@who-knows-whom/dataverse-stand-in/dataverseStandIn";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import { createGraphStandIn } from "@who-knows-whom/graph-stand-in/graphStandIn";
import { serveStandIn } from "@who-knows-whom/stand-in-base/http/serveStandIn";
import type { ServedStandIn, ServeOptions } from "@who-knows-whom/stand-in-base/http/serveStandIn";
import { createIdentityService } from "@who-knows-whom/graph-stand-in/identity/identityService";

import { collectedTables, localCollector } from "../organizationMail/localCollector";
import type { TenantOrigins } from "./localConfig";
import type { TenantFacts } from "./fillTenant";
import type { TenantDatabase } from "./tenantDatabase";
import type { TenantFaults } from "./tenantFaults";

export interface ServedStandIns {
  readonly origins: TenantOrigins;
  readonly close: () => Promise<void>;
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
    ...(faults.consentedScopes && { consentedScopes: faults.consentedScopes }),
    clientId,
    applications: [localCollector],
    users: [facts.signedIn ?? facts.rep, facts.rep, ...(facts.alsoSignsIn ?? [])],
    graphOrigin: () => graph.origin,
    faults: faults.script ?? [],
  });
  const dataverse: ServedStandIn = await serveStandIn(
    createDataverseStandIn({
      database,
      verifyToken: (header) => identity.createVerifyToken(dataverse.origin)(header),
      installedTables: tablesOf(facts),
      faults: faults.dataverse ?? withBegun(facts.dataverseFaults, faults.script),
      absentTables: new Set(facts.absentTables),
      withheldPrivileges: faults.withheldPrivileges ?? new Set(facts.withheldPrivileges),
    }),
    serve,
  );
  const graph: ServedStandIn = await serveStandIn(
    createGraphStandIn({
      tenant: graphTenant(options),
      verifyToken: (header) => identity.createVerifyToken(graph.origin)(header),
      faults: faults.graph ?? faults.script ?? [],
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

/** The list itself where a scenario has no faults of its own: it may change. */
function withBegun(begun: readonly Fault[] = [], script: readonly Fault[] = []): readonly Fault[] {
  return begun.length === 0 ? script : [...begun, ...script];
}

function tablesOf({ isMailCollected, installedTables = [] }: TenantFacts): ReadonlySet<string> {
  return new Set([...installedTables, ...(isMailCollected === true ? collectedTables : [])]);
}

function graphTenant({ database, facts }: StandInsOptions) {
  return {
    database,
    tenantId: facts.tenantId,
    organizationName: facts.organizationName,
    verifiedDomains: facts.internalDomains,
    mailboxOwnerId: facts.rep.directoryId,
    exchange: { [localCollector.objectId]: localCollector.exchange },
  };
}
