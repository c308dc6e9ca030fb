import { setTimeout as pause } from "node:timers/promises";

import { askedWaitMs } from "../../../src/adapters/http/retryPolicy";
import type { AccessTokens } from "./accessTokens";
import type { AdaptiveWidth, Went } from "./adaptiveWidth";

export interface ServiceRequest {
  readonly method: "GET" | "POST" | "DELETE";
  /** Path and query, or the whole address of a next page. No address of a person ever stands in it. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export interface ServiceAnswer {
  readonly status: number;
  /** Parsed JSON; undefined where there is none. */
  readonly body: unknown;
}

/** One system, asked with the collector's own rights. */
export interface Service {
  /** @throws Error where the system cannot be reached or stays busy */
  readonly send: (request: ServiceRequest) => Promise<ServiceAnswer>;
  /** How often the system asked for a rest. */
  readonly throttled: () => number;
  readonly requests: () => number;
}

export interface ServiceOptions {
  readonly origin: string;
  readonly tokens: AccessTokens;
  readonly width: AdaptiveWidth;
}

/** Every request of the collector may be repeated: reading changes nothing, and writing replaces. */
const mostSends = 12;

const busy: ReadonlySet<number> = new Set([429, 502, 503, 504]);

const firstBackoffMs = 500;
const longestBackoffMs = 60_000;

/** A page of 1,000 messages takes Exchange a while. */
const callLimitMs = 120_000;

export function createService({ origin, tokens, width }: ServiceOptions): Service {
  let throttled = 0;
  let requests = 0;

  async function sendOnce(request: ServiceRequest, token: string): Promise<Sent> {
    const url = urlWithin(origin, request.path);
    const leave = await width.enter();
    let went: Went = "otherwise";
    try {
      requests++;
      const answer = await fetch(url, fetchOptions(request, token));
      went = wentOf(answer);
      if (answer.status === 429) throttled++;
      return answer;
    } catch {
      // The reason may name an address; that there was no answer is enough to try again.
      return "unreachable";
    } finally {
      leave(went);
    }
  }

  /** With a fresh token where the system refuses the kept one. */
  async function sendSigned(request: ServiceRequest): Promise<Sent> {
    const sent = await sendOnce(request, await tokens.get(origin));
    if (sent === "unreachable" || sent.status !== 401) return sent;
    return sendOnce(request, await tokens.renew(origin));
  }

  return {
    throttled: () => throttled,
    requests: () => requests,
    async send(request) {
      for (let sends = 1; ; sends++) {
        const sent = await sendSigned(request);
        if (isSettled(sent)) return toAnswer(sent);
        if (sends >= mostSends) throw new Error(`${new URL(origin).host} ${whyNot(sent)}.`);
        await pause(waitAskedBy(sent) ?? backoffMs(sends));
      }
    },
  };
}

type Sent = Response | "unreachable";

/** An answer that counts. */
function isSettled(sent: Sent): sent is Response {
  return sent !== "unreachable" && !busy.has(sent.status);
}

function wentOf(answer: Response): Went {
  if (answer.status === 429) return { throttledMs: waitAskedBy(answer) ?? firstBackoffMs };
  return answer.ok ? "well" : "otherwise";
}

/** A token goes to the system it was issued for, also where a next link leads elsewhere. */
function urlWithin(origin: string, path: string): URL {
  const url = new URL(path, origin);
  if (url.origin !== origin) throw new Error(`${new URL(origin).host} leads to another host.`);
  return url;
}

function fetchOptions({ method, headers, body }: ServiceRequest, token: string): RequestInit {
  return {
    method,
    headers: {
      Accept: "application/json",
      ...(body && { "Content-Type": "application/json" }),
      ...headers,
      Authorization: `Bearer ${token}`,
    },
    ...(body && { body: JSON.stringify(body) }),
    redirect: "error",
    signal: AbortSignal.timeout(callLimitMs),
  };
}

function waitAskedBy(sent: Sent): number | undefined {
  if (sent === "unreachable") return undefined;
  const { headers } = sent;
  return askedWaitMs({ retryAfter: headers.get("Retry-After"), date: headers.get("Date") });
}

function backoffMs(sends: number): number {
  return Math.min(longestBackoffMs, firstBackoffMs * 2 ** (sends - 1) * (1 + Math.random() / 2));
}

async function toAnswer(answer: Response): Promise<ServiceAnswer> {
  const text = await answer.text();
  return { status: answer.status, body: parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whyNot(sent: Sent): string {
  return sent === "unreachable" ? "cannot be reached" : `stays busy (${sent.status})`;
}
