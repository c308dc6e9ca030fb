import { Agent, request } from "node:https";
import { TLSSocket, createSecureContext } from "node:tls";
import type { SecureContext } from "node:tls";

import { certificateProblem } from "./http/certificateProblem";
import { connectionProblem } from "./http/connectionProblem";
import type { ConnectionProblem } from "./http/connectionProblem";
import { decodeBody } from "./http/decodeBody";
import { proxyAgent } from "./http/proxyAgent";
import { readBody, tooLarge, tooSlow } from "./http/readBody";
import type { ReadAnswer } from "./http/readBody";
import { trustedAuthorities } from "./http/trustedAuthorities";

/** An answer of a web server, or why there is none. */
export interface Answer {
  /** 0 where there is no answer at all. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Without its content encoding. */
  readonly body: Buffer;
  /** The reason why there is no answer, or why a browser would not trust it. */
  readonly problem?: ConnectionProblem;
  /** What is wrong with the encoding of the body. */
  readonly bodyProblem?: string;
}

export interface RequestParts {
  readonly method?: "GET" | "OPTIONS";
  readonly headers?: Readonly<Record<string, string>>;
}

export type FetchUrl = (url: string, parts?: RequestParts) => Promise<Answer>;

export interface FetchOptions {
  /** For one answer with its whole body, however slowly it comes. */
  readonly limitMs?: number;
}

/** A host that was too slow so often is asked no more: a check has to end. */
const maxSlowAnswers = 3;

/** What browsers send. Some hosts compress only for them, or refuse whoever does not say who it is. */
const browserHeaders = {
  "accept-encoding": "gzip, deflate, br",
  accept: "*/*",
  "accept-language": "en",
  "user-agent": "Mozilla/5.0 (compatible; who-knows-whom-check)",
};

/**
 * Fetches over https, without following redirects. A bad certificate is told, and the answer read
 * anyway. Never rejects, and always ends.
 *
 * @param ca - PEM text of a certificate to trust beside the usual ones
 */
export function createFetchUrl(ca?: string, { limitMs = 15_000 }: FetchOptions = {}): FetchUrl {
  const secureContext = createSecureContext({ ca: [...trustedAuthorities(ca)] });
  // As many at once as a browser opens. A resumed session would not tell a certificate's wrong name.
  const agent = new Agent({ keepAlive: true, maxSockets: 6, maxCachedSessions: 0 });
  const slowAnswers = new Map<string, number>();
  return async (url, parts) => {
    const host = URL.canParse(url) ? new URL(url).host : url;
    const slow = slowAnswers.get(host) ?? 0;
    if (slow >= maxSlowAnswers) return noAnswer(tooSlow(limitMs));
    const answer = await fetchOverHttps(url, parts ?? {}, { secureContext, agent, limitMs });
    if (answer.problem?.kind === "slow") slowAnswers.set(host, slow + 1);
    return answer;
  };
}

/** As much as browsers take; Node's own limit is 16 KB. */
const maxHeaderSize = 256 * 1024;

interface Connection {
  readonly secureContext: SecureContext;
  readonly agent: Agent;
  readonly limitMs: number;
}

async function fetchOverHttps(
  url: string,
  { method = "GET", headers = {} }: RequestParts,
  { secureContext, agent, limitMs }: Connection,
): Promise<Answer> {
  try {
    const target = new URL(url);
    const options = {
      method,
      headers: { ...browserHeaders, ...headers },
      agent: proxyAgent(target) ?? agent,
      secureContext,
      rejectUnauthorized: false,
      maxHeaderSize,
    };
    const sending = request(target, options);
    return answerOf(await readBody(sending, limitMs), target.hostname);
  } catch (error) {
    return noAnswer(
      tooLarge(error) ?? (isTooSlow(error) ? tooSlow(limitMs) : connectionProblem(error)),
    );
  }
}

function isTooSlow(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

function answerOf({ response, socket, body: raw }: ReadAnswer, host: string): Answer {
  const headers = joined(response.headers);
  const { body, problem: bodyProblem } = decodeBody(raw, headers["content-encoding"]);
  const status = response.statusCode ?? 0;
  const problem = socket instanceof TLSSocket ? certificateProblem(socket, host) : ofProxy(status);
  return {
    status,
    headers,
    body,
    ...(problem !== undefined && { problem }),
    ...(bodyProblem !== undefined && { bodyProblem }),
  };
}

/** An answer over no TLS is the proxy's own: it let nobody through. */
function ofProxy(status: number): ConnectionProblem {
  return {
    kind: "proxy",
    found: `the proxy of this machine answers with status ${status} in its place`,
    fix: "Correct HTTPS_PROXY (with name and password where it wants them), or name the host in NO_PROXY.",
  };
}

function noAnswer(problem: ConnectionProblem): Answer {
  return { status: 0, headers: {}, body: Buffer.alloc(0), problem };
}

function joined(headers: NodeJS.Dict<string | string[]>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]),
  );
}
