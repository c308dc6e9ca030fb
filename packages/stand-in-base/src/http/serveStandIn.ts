import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

import { answerPreflight, isPreflight, withCrossOriginHeaders } from "./crossOrigin";
import { openLocalServer } from "./localServer";
import type { LocalServer, LocalServerOptions } from "./localServer";
import { readRequest } from "./readRequest";
import { sendAnswer } from "./sendAnswer";
import type { StandIn, StandInAnswer, StandInRequest } from "./standIn";
import type { RecordTraffic } from "./trafficRecorder";

export interface ServeOptions extends Partial<LocalServerOptions> {
  /** Delays every answer, preflights too. */
  readonly latencyMs?: number;
  readonly recordTraffic?: RecordTraffic;
}

export type ServedStandIn = Pick<LocalServer, "origin" | "close">;

/** Serves a stand-in on this machine only, to scripts of every origin, as the real services do. */
export async function serveStandIn(
  standIn: StandIn,
  options: ServeOptions = {},
): Promise<ServedStandIn> {
  const { server, origin, close } = await openLocalServer({ port: 0, ...options });
  server.on("request", (incoming: IncomingMessage, response: ServerResponse) => {
    const arrived = { at: new Date(), start: performance.now() };
    readRequest(incoming, origin)
      .then((request) =>
        respond({ standIn, options, request, arrived, isOpen: () => server.listening }, response),
      )
      .catch((error: unknown) => {
        // A request that was broken off needs no answer; any other failure is a fault of the
        // stand-in.
        if (incoming.complete) console.error(error);
        response.destroy();
      });
  });
  return { origin, close };
}

interface Arrival {
  readonly standIn: StandIn;
  readonly options: ServeOptions;
  readonly request: StandInRequest;
  readonly arrived: { readonly at: Date; readonly start: number };
  readonly isOpen: () => boolean;
}

/**
 * Records the answer before sending it, so that a test that has the answer finds it in the record.
 */
async function respond(
  { standIn, options, request, arrived: { at, start }, isOpen }: Arrival,
  response: ServerResponse,
): Promise<void> {
  const answer = await answerRequest(standIn, request);
  await pause(options.latencyMs ?? 0);
  // Closed meanwhile: nobody waits for the answer, and the record may be gone.
  if (!isOpen()) return;
  const ms = performance.now() - start;
  options.recordTraffic?.({ at, system: standIn.system, request, answer, ms });
  sendAnswer(response, answer);
}

async function answerRequest(standIn: StandIn, request: StandInRequest): Promise<StandInAnswer> {
  if (isPreflight(request))
    return (await standIn.refusePreflight?.(request)) ?? answerPreflight(request);
  const answer = await answerOrFail(standIn, request);
  return answer.isUnreadable === true ? answer : withCrossOriginHeaders(answer, standIn);
}

async function answerOrFail(standIn: StandIn, request: StandInRequest): Promise<StandInAnswer> {
  try {
    return await standIn.answer(request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      status: 500,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ error: { code: "InternalServerError", message } }),
    };
  }
}
