import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import {
  answeringWithFaults,
  faultyPreflight,
} from "@who-knows-whom/stand-in-base/faults/faultAnswer";
import { createFaultScript } from "@who-knows-whom/stand-in-base/faults/faultScript";
import type { StandIn, StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import type { TokenClaims, VerifyToken } from "@who-knows-whom/stand-in-base/http/tokens";

import type { LocalApplication } from "../application/application";
import { createClientCredentials } from "../application/clientCredentials";
import { createCodeFlow } from "./authorizationCode";
import { parseScopes } from "./requestedScopes";
import type { RequestedScopes } from "./requestedScopes";
import { json, refuse } from "./tokenErrors";
import { createTokenIssuer } from "./tokenIssuer";
import type { TokenIssuer } from "./tokenIssuer";
import { parseTokenRequest } from "./tokenRequest";
import type { TokenRequest } from "./tokenRequest";

export interface IdentityOptions {
  readonly tenantId: string;
  /** Application id of the add-in; others get no token. */
  readonly clientId: string;
  /** Everybody who can sign in; the first one is signed in. */
  readonly users: readonly [LocalUser, ...LocalUser[]];
  /** Where scopes without an address belong. Asked late, because every stand-in needs the service. */
  readonly graphOrigin: () => string;
  /** Names of scopes that need no question; all of them where absent. */
  readonly consentedScopes?: readonly string[];
  readonly tokenLifetimeSeconds?: number;
  /** Programs that sign in as themselves. */
  readonly applications?: readonly LocalApplication[];
  /** May change while the service runs. */
  readonly faults?: readonly Fault[];
}

export interface IdentityService {
  readonly standIn: StandIn;
  readonly createVerifyToken: (audienceOrigin: string) => VerifyToken;
}

/** The one scope that belongs to no Graph. */
const crmScope = "user_impersonation";

interface Directory extends IdentityOptions {
  readonly issuer: TokenIssuer;
  /** Grows as the user agrees. */
  readonly consented: Set<string>;
}

/** Signs users of the local tenant in, and issues what the stand-ins take: signed tokens. */
export async function createIdentityService(options: IdentityOptions): Promise<IdentityService> {
  const issuer = await createTokenIssuer(options.tenantId, options.tokenLifetimeSeconds);
  const directory = { ...options, issuer, consented: new Set(options.consentedScopes) };
  const [{ directoryId, fullName }] = options.users;
  const answerCodeFlow = createCodeFlow({
    userName: fullName,
    clientInfo: { uid: directoryId, utid: options.tenantId },
    issueTokens: (request) => answerTokenRequest(directory, JSON.stringify(request)),
  });
  const script = createFaultScript("identity", options.faults);
  const answerApplication = createClientCredentials({ applications: [], ...options, issuer });
  return {
    createVerifyToken: issuer.createVerifyToken,
    standIn: {
      system: "identity",
      exposedHeaders: [],
      refusePreflight: (request) => faultyPreflight(script, request),
      answer: answeringWithFaults(script, async (request) => {
        const elsewhere = (await answerApplication(request)) ?? (await answerCodeFlow(request));
        if (elsewhere !== undefined) return elsewhere;
        const { method, url, body } = request;
        switch (`${method} ${url.pathname}`) {
          case "POST /token":
            return answerTokenRequest(directory, body.toString("utf8"));
          case "GET /discovery/v2.0/keys":
            return json(200, { keys: [issuer.publicKey] });
          case "GET /.well-known/openid-configuration":
          case `GET /${options.tenantId}/v2.0/.well-known/openid-configuration`:
            return json(200, describe(directory, url.origin));
          default:
            return json(404, { error: "not_found" });
        }
      }),
    },
  };
}

async function answerTokenRequest(directory: Directory, body: string): Promise<StandInAnswer> {
  const request = parseTokenRequest(body);
  if (request === undefined) return refuse("malformed");
  if (request.clientId !== directory.clientId) return refuse("unknownApplication");

  const user = findUser(directory, request.userId);
  if (user === undefined) return refuse("unknownUser");

  const requested = parseScopes(request.scope, directory.graphOrigin());
  if (requested === undefined) return refuse("severalResources");

  if (request.consent === "accept")
    requested.names.forEach((name) => directory.consented.add(name));
  if (!isConsented(directory, requested)) return refuse("consentRequired");
  const names = grantedNames(directory, requested);
  return json(
    200,
    await issueTokens(directory, { user, request, granted: { ...requested, names } }),
  );
}

function findUser({ users }: Directory, userId: string | undefined): LocalUser | undefined {
  return userId === undefined ? users[0] : users.find((user) => user.directoryId === userId);
}

function isConsented(directory: Directory, { names }: RequestedScopes): boolean {
  if (directory.consentedScopes === undefined) return true;
  return names.every((name) => directory.consented.has(name));
}

/** As with Microsoft Entra, a token for Graph carries all that was ever consented to for Graph. */
function grantedNames(
  { consented, graphOrigin }: Directory,
  { audience, names }: RequestedScopes,
): readonly string[] {
  if (audience !== graphOrigin()) return names;
  const ofGraph = [...consented].filter((name) => name !== crmScope);
  return [...new Set([...names, ...ofGraph])];
}

interface Granted {
  readonly user: LocalUser;
  readonly request: TokenRequest;
  /** Without the scopes of the sign-in itself. */
  readonly granted: RequestedScopes;
}

async function issueTokens(
  { issuer, tenantId }: Directory,
  { user, request, granted }: Granted,
): Promise<object> {
  const person = {
    oid: user.directoryId,
    tid: tenantId,
    preferred_username: user.principalName ?? user.mailboxAddress ?? user.address,
    name: user.fullName,
  };
  const access: TokenClaims = {
    ...person,
    aud: granted.audience,
    scp: granted.names.join(" "),
  };
  return {
    token_type: "Bearer",
    scope: scopeParameter(request, granted),
    expires_in: issuer.lifetimeSeconds,
    access_token: await issuer.sign({ ...access, ver: "2.0" }),
    id_token: await issuer.sign({
      ...person,
      aud: request.clientId,
      sub: user.id,
      ver: "2.0",
      ...(request.nonce !== undefined && { nonce: request.nonce }),
    }),
  };
}

/** Names come back as they were asked for: with the system's address in front, or without. */
function scopeParameter({ scope }: TokenRequest, { audience, names }: RequestedScopes): string {
  const hasAddress = scope.includes(`${audience}/`);
  const further = names.map((name) => (hasAddress ? `${audience}/${name}` : name));
  return [...new Set([...scope.split(" "), ...further])].join(" ");
}

function describe({ issuer: { issuer }, tenantId }: Directory, origin: string): object {
  return {
    issuer,
    authorization_endpoint: `${origin}/${tenantId}/oauth2/v2.0/authorize`,
    token_endpoint: `${origin}/${tenantId}/oauth2/v2.0/token`,
    jwks_uri: `${origin}/discovery/v2.0/keys`,
    id_token_signing_alg_values_supported: ["RS256"],
  };
}
