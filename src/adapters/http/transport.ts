import { AppError } from "../../core/errors";
import { abortable, pause } from "./abortable";
import type { BearerTokens } from "./bearerTokens";
import { createBreaker } from "./breaker";
import type { Breaker } from "./breaker";
import { claimsChallenge } from "./claimsChallenge";
import { createGate } from "./gate";
import type { Gate } from "./gate";
import { isTimeUp } from "./limitedSignal";
import type { LookUpTime } from "./lookUpTime";
import { askedWaitMs, retryDelayMs } from "./retryPolicy";
import type { SendResult } from "./retryPolicy";
import { sendOnce } from "./sendOnce";
import type { HttpRequest, Sent } from "./sendOnce";
import { createProbe } from "./probe";
import type { Probe } from "./probe";
import { createThrottle } from "./throttle";
import { timeOutError } from "./timeOut";
import type { Throttle } from "./throttle";
import { createPreflightOrder } from "./preflightOrder";
import type { PreflightOrder } from "./preflightOrder";

/**
 * Sends one request, with retries where they are safe and worthwhile. @throws AppError without an answer
 */
export type Send = (request: HttpRequest) => Promise<Response>;

/** HTTP to one system. One transport serves all look-ups, so that its limits hold across them. */
export interface Transport {
  readonly open: (time: LookUpTime) => Send;
  /** The rep wants it tried again: the next request goes, even to a host that is being left alone. */
  readonly probe: () => void;
  /** How long the host still asks to be left alone; 0 where it does not. */
  readonly restMs: () => number;
}

export interface TransportOptions {
  readonly tokens: BearerTokens;
  /** How many requests may be under way, those inside a batch included. */
  readonly maxInFlight: number;
}

interface Host {
  readonly tokens: BearerTokens;
  readonly gate: Gate;
  readonly breaker: Breaker;
  readonly throttle: Throttle;
  readonly probe: Probe;
  readonly preflightOrder: PreflightOrder;
}

export function createTransport({ tokens, maxInFlight }: TransportOptions): Transport {
  const host: Host = {
    tokens,
    gate: createGate(maxInFlight),
    breaker: createBreaker(),
    throttle: createThrottle(),
    probe: createProbe(),
    preflightOrder: createPreflightOrder(),
  };
  return {
    probe: () => {
      if (host.breaker.isOpen() || host.throttle.restMs() > 0) host.probe.arm();
    },
    restMs: host.throttle.restMs,
    open: (time) => async (request) => {
      try {
        return await sendUntilSettled(request, time, host);
      } catch (error) {
        throw toTransportError(error, time);
      }
    },
  };
}

async function sendUntilSettled(
  request: HttpRequest,
  time: LookUpTime,
  host: Host,
): Promise<Response> {
  let token = await abortable(host.tokens.get(), time.signal);
  let isFreshToken = false;

  for (let sends = 1; ; sends += 1) {
    const sent = await sendInTurn({ ...request, token }, time, host);
    if (isRefused(sent)) {
      if (isFreshToken) throw new AppError("signInRequired");
      token = await abortable(host.tokens.refresh(claimsChallenge(sent.headers)), time.signal);
      isFreshToken = true;
      continue;
    }
    const delayMs = request.effect === "reads" ? delayBefore(sends, sent, time) : undefined;
    if (delayMs === undefined) return answerOf(sent);
    await pause(delayMs, time.signal);
  }
}

type TokenRequest = HttpRequest & { readonly token: string };

/** Sends once: as the probe, or unless the breaker is open and after the throttle. */
async function sendInTurn(request: TokenRequest, time: LookUpTime, host: Host): Promise<Sent> {
  const settleProbe = await host.probe.enter(time.signal);
  if (settleProbe === undefined) {
    if (host.breaker.isOpen()) throw new AppError("serviceUnavailable");
    await host.throttle.wait(time);
    return sendInOrder(request, time, host);
  }
  try {
    const sent = await sendInOrder(request, time, host);
    if (!isFailure(sent) && !isThrottled(sent)) host.throttle.lift();
    return sent;
  } finally {
    settleProbe();
  }
}

/** Sends once, in the order of preflight and gate. */
async function sendInOrder(
  request: TokenRequest,
  time: LookUpTime,
  { gate, breaker, throttle, tokens, preflightOrder }: Host,
): Promise<Sent> {
  const releaseOthers = await preflightOrder.enter(time.signal);
  const leave = await gate.enter(request.size ?? 1, time.signal).catch((error: unknown) => {
    releaseOthers();
    throw error;
  });
  const sentAt = performance.now();
  try {
    const sent = await sendOnce(request, tokens.audience, time.signal);
    if (isFailure(sent)) breaker.recordFailure(sentAt);
    else breaker.recordSuccess();
    heed(sent, throttle);
    return sent;
  } finally {
    releaseOthers();
    leave();
  }
}

/** Holds back everything where the host asks for it; an answer to a part of it may ask, too. */
function heed(sent: Sent, throttle: Throttle): void {
  if (!(sent instanceof Response)) return;
  const askedMs = askedWaitMs(heard(sent));
  if (isThrottled(sent)) throttle.slowDown(askedMs);
  else if (askedMs !== undefined) throttle.note(askedMs);
}

function isRefused(sent: Sent): sent is Response {
  return sent instanceof Response && sent.status === 401;
}

function isThrottled(sent: Sent): sent is Response {
  return sent instanceof Response && sent.status === 429;
}

/** A machine that is offline says nothing about the host. */
function isFailure(sent: Sent): boolean {
  return sent instanceof Response ? sent.status >= 500 : sent !== "offline";
}

function delayBefore(sends: number, sent: Sent, time: LookUpTime): number | undefined {
  if (sent === "timedOut" || sent === "offline") return undefined;
  const { remainingMs } = time;
  return retryDelayMs(heard(sent), { sends, remainingMs: remainingMs(), jitter: Math.random() });
}

function heard(sent: Response | "unreachable"): SendResult {
  if (sent === "unreachable") return { status: sent, retryAfter: null, date: null };
  const { status, headers } = sent;
  return { status, retryAfter: headers.get("Retry-After"), date: headers.get("Date") };
}

function answerOf(sent: Sent): Response {
  if (sent instanceof Response) return sent;
  if (sent === "timedOut") throw timeOutError();
  throw new AppError(sent === "offline" ? "offline" : "serviceUnavailable");
}

/** The error code of an aborted look-up is never shown. */
function toTransportError(error: unknown, { signal }: LookUpTime): AppError {
  if (error instanceof AppError) return error;
  return new AppError(isTimeUp(signal) ? "serviceUnavailable" : "unexpected", { cause: error });
}
