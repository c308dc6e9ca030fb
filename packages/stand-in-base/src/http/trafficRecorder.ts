import { appendFileSync } from "node:fs";
import { isUtf8 } from "node:buffer";

import { hideTokens } from "./hideTokens";
import type { StandIn, StandInAnswer, StandInRequest } from "./standIn";

/** One line of a traffic file. Bodies are text as it was sent, or base64 where it is no text. */
export interface TrafficLine {
  /** When the request arrived (ISO 8601). */
  readonly at: string;
  readonly system: StandIn["system"];
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly status: number;
  readonly responseBody: string;
  /** From the request's arrival to the answer, latency included. */
  readonly ms: number;
}

/** A request and what a stand-in answered. */
export interface Exchange {
  readonly at: Date;
  readonly system: StandIn["system"];
  readonly request: StandInRequest;
  readonly answer: StandInAnswer;
  readonly ms: number;
}

export type RecordTraffic = (exchange: Exchange) => void;

/**
 * Appends one JSON line an exchange, at once, so that a reader of the file misses nothing.
 * @throws where the file cannot be written
 */
export function createTrafficRecorder(file: string): RecordTraffic {
  appendFileSync(file, "");
  return (exchange) => {
    appendFileSync(file, `${JSON.stringify(toTrafficLine(exchange))}\n`);
  };
}

function toTrafficLine({ at, system, request, answer, ms }: Exchange): TrafficLine {
  return {
    at: at.toISOString(),
    system,
    method: request.method,
    url: hideTokens(request.url.href),
    requestHeaders: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, hideTokens(value)]),
    ),
    requestBody: toText(request.body),
    status: answer.status,
    responseBody: toText(answer.body ?? ""),
    ms: Math.round(ms),
  };
}

function toText(body: string | Buffer): string {
  if (typeof body === "string") return hideTokens(body);
  return isUtf8(body) ? hideTokens(body.toString("utf8")) : body.toString("base64");
}
