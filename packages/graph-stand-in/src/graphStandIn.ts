import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import { faultyPreflight } from "@who-knows-whom/stand-in-base/faults/faultAnswer";
import { createFaultScript } from "@who-knows-whom/stand-in-base/faults/faultScript";
import type { RequestFaults } from "@who-knows-whom/stand-in-base/faults/faultScript";
import type {
  StandIn,
  StandInAnswer,
  StandInRequest,
} from "@who-knows-whom/stand-in-base/http/standIn";
import type { VerifyToken } from "@who-knows-whom/stand-in-base/http/tokens";

import { answerBatch } from "./batch/answerBatch";
import { sufferFault } from "./http/fault";
import { answerOperation } from "./answerOperation";
import type { GraphTenant } from "./http/graphCall";
import { toGraphRequest } from "./http/graphRequest";
import type { GraphAnswer, GraphRequest } from "./http/graphRequest";
import { createMailboxLimits } from "./http/mailboxLimit";
import { answerRefusal, badRequest, refusal } from "./http/refusal";
import { createScopeCheck } from "./http/scopes";

export interface GraphStandInOptions {
  readonly tenant: GraphTenant;
  readonly verifyToken: VerifyToken;
  /** May change while the stand-in runs. */
  readonly faults?: readonly Fault[];
  /** How long the mailbox takes for each request. */
  readonly mailboxWorkMs?: number;
}

/** The headers that Microsoft Graph exposes to scripts. Retry-After is not among them. */
const exposedHeaders = [
  "ETag",
  "Location",
  "Preference-Applied",
  "Content-Range",
  "request-id",
  "client-request-id",
  "ReadWriteConsistencyToken",
  "SdkVersion",
  "WWW-Authenticate",
];

const version = "/v1.0";
const usualMailboxWorkMs = 10;

/** Microsoft Graph for one tenant, as far as the product uses it. */
export function createGraphStandIn(options: GraphStandInOptions): StandIn {
  const { verifyToken, tenant, faults = [], mailboxWorkMs = usualMailboxWorkMs } = options;
  const faultScript = createFaultScript("graph", faults);
  const mailboxLimit = createMailboxLimits(mailboxWorkMs);

  async function answer(
    request: StandInRequest,
    requestFaults: RequestFaults,
  ): Promise<GraphAnswer> {
    const claims = await verifyToken(request.headers["authorization"]);
    if (claims === undefined) throw unauthenticated();
    const caller = {
      directoryId: claims.oid,
      hasScope: createScopeCheck(claims.scp ?? claims.roles?.join(" ") ?? ""),
      isApplication: claims.idtyp === "app",
    };
    const root = `${request.url.origin}${version}`;
    const answerOne = async (one: GraphRequest) =>
      (await sufferFault(requestFaults, one)) ??
      answerOperation(one, { caller, tenant, root, mailboxLimit });

    const one = toRequest(request);
    if (`${one.method} ${one.path}` !== "POST /$batch") return answerOne(one);
    return (await sufferFault(requestFaults, one)) ?? answerBatch(one.body, answerOne);
  }

  return {
    system: "graph",
    exposedHeaders,
    answer: async (request) => {
      const requestFaults = faultScript.begin();
      const answered = await answer(request, requestFaults).catch(answerRefusal);
      return requestFaults.spoil(toStandInAnswer(answered));
    },
    refusePreflight: (request) => faultyPreflight(faultScript, request),
  };
}

function toRequest({ method, url, body }: StandInRequest): GraphRequest {
  if (!url.pathname.startsWith(`${version}/`))
    throw badRequest(`Invalid version: ${url.pathname.split("/")[1] ?? ""}`);
  const target = url.href.slice(url.origin.length + version.length);
  return toGraphRequest(method, target, parseBody(body.toString("utf8")));
}

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("Unable to read JSON request payload.");
  }
}

function unauthenticated(): Error {
  return refusal(401, "InvalidAuthenticationToken", "Access token validation failure.");
}

function toStandInAnswer({ status, headers, body }: GraphAnswer): StandInAnswer {
  const contentType = Buffer.isBuffer(body) ? {} : { "content-type": "application/json" };
  return {
    status,
    headers: { ...contentType, "cache-control": "no-store", ...headers },
    body: Buffer.isBuffer(body) || typeof body === "string" ? body : JSON.stringify(body),
  };
}
