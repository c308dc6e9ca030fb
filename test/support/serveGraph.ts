import { serveStandIn } from "@who-knows-whom/stand-in-base/http/serveStandIn";
import type { Exchange } from "@who-knows-whom/stand-in-base/http/trafficRecorder";
import { openGraphTenant } from "@who-knows-whom/graph-stand-in/testing/graphTenant";
import type { GraphTenantContent } from "@who-knows-whom/graph-stand-in/testing/graphTenant";

import { createGraphAccess } from "../../src/adapters/graph/graphAccess";
import { createGraphSystem } from "../../src/adapters/graph/graphSystem";
import type { GraphSystem, GraphSystemOptions } from "../../src/adapters/graph/graphSystem";
import { coreGraphScopes, optionalGraphScopes } from "../../src/adapters/graph/graphScopes";
import type { GraphScope } from "../../src/adapters/graph/graphScopes";
import { startLookUpTime } from "../../src/adapters/http/lookUpTime";
import type { LookUpTime } from "../../src/adapters/http/lookUpTime";
import { createTransport } from "../../src/adapters/http/transport";
import { AppError } from "../../src/core/errors";
import { anOrganization, aRep } from "./builders";
import { now } from "./days";

/** All that narrow the directory; User.Read.All would let everything of a colleague be read. */
export const everyScope: readonly GraphScope[] = [
  ...coreGraphScopes,
  ...optionalGraphScopes.filter((scope) => scope !== "User.Read.All"),
];

export interface ServedGraph {
  readonly system: GraphSystem;
  /** Sources of a new look-up of Blaine Carmack's at Contoso. */
  readonly open: (time?: LookUpTime) => ReturnType<GraphSystem["openSources"]>;
  readonly exchanges: readonly Exchange[];
  /** URLs of the parts of each batch so far. */
  readonly batches: () => readonly (readonly string[])[];
  readonly close: () => Promise<void>;
}

export interface ServedGraphOptions extends Partial<GraphSystemOptions> {
  /** What the rep agreed to; all that is wanted where absent. */
  readonly consented?: readonly GraphScope[];
  readonly wanted?: readonly GraphScope[];
}

/** The product's Graph adapter on a stand-in, over real HTTP. */
export async function serveGraph(
  content: GraphTenantContent,
  options: ServedGraphOptions = {},
): Promise<ServedGraph> {
  // Node 20 has no navigator, which every browser has.
  Object.assign(globalThis, { navigator: { onLine: true } });
  const tenant = openGraphTenant(content);
  const exchanges: Exchange[] = [];
  const served = await serveStandIn(tenant.standIn, {
    recordTraffic: (exchange) => exchanges.push(exchange),
  });
  const { consented = everyScope, wanted = everyScope } = options;
  const { tokens, readGranted } = createGraphAccess(wanted, (scopes) =>
    tokensOf(served.origin, scopes, consented),
  );
  const system = createGraphSystem({
    graphOrigin: served.origin,
    transport: createTransport({ tokens, maxInFlight: 4 }),
    readGranted,
    sources: { mailbox: true, calendar: true },
    ...options,
  });
  const givenUp = new AbortController();
  const lookUp = { rep: aRep(), organization: anOrganization(), now };
  return {
    system,
    open: (time = startLookUpTime(givenUp.signal)) => system.openSources(lookUp, time),
    exchanges,
    batches: () => exchanges.map(({ request }) => partUrls(request.body)),
    close: async () => {
      givenUp.abort();
      await served.close();
      tenant.close();
    },
  };
}

/** As Microsoft Entra: all or nothing of what is asked for, and then whatever else was agreed to. */
function tokensOf(audience: string, scopes: readonly string[], consented: readonly string[]) {
  const get = () =>
    scopes.every((scope) => consented.includes(scope))
      ? Promise.resolve(consented.join("+"))
      : Promise.reject(new AppError("consentRequired"));
  return { audience, get, refresh: get, granted: async () => (await get()).split("+") };
}

function partUrls(body: Buffer): readonly string[] {
  const { requests } = JSON.parse(body.toString()) as { requests: readonly { url: string }[] };
  return requests.map(({ url }) => url);
}
