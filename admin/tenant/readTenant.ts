import type { AppConfig, TenantConfig } from "../../src/adapters/config/appConfig";
import { graphResource } from "../../src/adapters/config/graphResource";
import { settingsOf } from "../../src/adapters/config/settingsOf";
import { createCollectingReader } from "../../src/adapters/dataverse/http/collectingReader";
import { readCrmFacts } from "../../src/adapters/dataverse/setup/readCrmFacts";
import { createBatchReader } from "../../src/adapters/graph/batch/batchReader";
import { createPostBatch } from "../../src/adapters/graph/batch/postBatch";
import { createGraphAccess } from "../../src/adapters/graph/graphAccess";
import type { ScopedTokens } from "../../src/adapters/graph/graphAccess";
import { scopesFor } from "../../src/adapters/graph/graphScopes";
import { readGraphFacts } from "../../src/adapters/graph/setup/readGraphFacts";
import { startLookUpTime } from "../../src/adapters/http/lookUpTime";
import type { LookUpTime } from "../../src/adapters/http/lookUpTime";
import { createTransport } from "../../src/adapters/http/transport";
import { AppError } from "../../src/core/errors";
import type { CrmFacts, GraphFacts, SetupFacts } from "../../src/core/setup/setupFacts";
import { TokenRefusal } from "./deviceSignIn";
import type { DeviceSignIn } from "./deviceSignIn";

const limitMs = 60_000;
const graphRequestsInFlight = 4;
const dataverseRequestsInFlight = 6;

interface Access {
  readonly config: AppConfig;
  readonly tenant: TenantConfig;
  readonly signIn: DeviceSignIn;
}

/** How the organisation is set up, read by the very code of the pane, as whoever signed in. Only reads. */
export async function readTenant(access: Access): Promise<SetupFacts> {
  const done = new AbortController();
  const time = startLookUpTime(done.signal, limitMs);
  try {
    const [graph, crm] = await Promise.all([readGraph(access, time), readCrm(access, time)]);
    return { settings: settingsOf(access.tenant), graph, ...(crm && { crm }) };
  } finally {
    // Without it the program would wait for the time to be over.
    done.abort();
  }
}

function readGraph({ config, tenant, signIn }: Access, time: LookUpTime): Promise<GraphFacts> {
  const wanted = scopesFor(tenant.sources, tenant.graphScopes);
  const { tokens, readGranted } = createGraphAccess(wanted, (scopes) =>
    tokensFrom(signIn, graphResource(config, scopes)),
  );
  const send = createTransport({ tokens, maxInFlight: graphRequestsInFlight }).open(time);
  const { ask } = createBatchReader(createPostBatch(config.graphOrigin, send), time);
  const { optOutGroupId } = tenant;
  return readGraphFacts({
    ask,
    readGranted,
    ...(optOutGroupId !== undefined && { optOutGroupId }),
  });
}

async function readCrm(
  { tenant, signIn }: Access,
  time: LookUpTime,
): Promise<CrmFacts | undefined> {
  const { dataverseOrigin: origin } = tenant;
  if (origin === undefined) return undefined;
  const tokens = tokensFrom(signIn, { origin, scopes: [`${origin}/user_impersonation`] });
  const send = createTransport({ tokens, maxInFlight: dataverseRequestsInFlight }).open(time);
  return readCrmFacts(createCollectingReader(send));
}

/** Tokens as the pane's transport takes them; asked for once. */
function tokensFrom(
  signIn: DeviceSignIn,
  { origin, scopes }: { readonly origin: string; readonly scopes: readonly string[] },
): ScopedTokens {
  const ask = async () => {
    try {
      return await signIn.tokenFor(scopes);
    } catch (error) {
      const isConsent = error instanceof TokenRefusal && error.isConsentMissing;
      throw new AppError(isConsent ? "consentRequired" : "signInRequired", { cause: error });
    }
  };
  let asked: ReturnType<typeof ask> | undefined;
  const token = () => (asked ??= ask());
  return {
    audience: origin,
    get: async () => (await token()).accessToken,
    refresh: async () => {
      asked = ask();
      return (await asked).accessToken;
    },
    granted: async () =>
      (await token()).scopes.map((scope) => scope.slice(scope.lastIndexOf("/") + 1)),
  };
}
