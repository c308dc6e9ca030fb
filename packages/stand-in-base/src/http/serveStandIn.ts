import { createServer as createHttpServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

import { answerPreflight, isPreflight, withCrossOriginHeaders } from "./crossOrigin";
import { readRequest } from "./readRequest";
import type { StandIn, StandInAnswer, StandInRequest } from "./standIn";
import type { RecordTraffic } from "./trafficRecorder";

export interface ServeOptions {
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** Delays every answer, preflights too. */
  readonly latencyMs?: number;
  readonly recordTraffic?: RecordTraffic;
  /** PEM texts; https where given. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface ServedStandIn {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** Cuts open connections too, so that a request left hanging does not hold the process. */
  readonly close: () => Promise<void>;
}

/** Dataverse reads URLs of 32,768 characters, twice what node:http takes by default. */
const maxHeaderSize = 131_072;

/** Serves a stand-in on this machine only, to scripts of every origin, as the real services do. */
export async function serveStandIn(
  standIn: StandIn,
  options: ServeOptions = {},
): Promise<ServedStandIn> {
  const server = createServer(options);
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const origin = `${options.tls === undefined ? "http" : "https"}://localhost:${port}`;
  server.on("request", (incoming: IncomingMessage, response: ServerResponse) => {
    const arrived = { at: new Date(), start: performance.now() };
    readRequest(incoming, origin)
      .then((request) => respond({ standIn, options, request, arrived }, response))
      .catch((error: unknown) => {
        // One that broke off has nobody to answer; anything else is a mistake of ours.
        if (incoming.complete) console.error(error);
        response.destroy();
      });
  });
  return { origin, close: () => close(server) };
}

interface Arrival {
  readonly standIn: StandIn;
  readonly options: ServeOptions;
  readonly request: StandInRequest;
  readonly arrived: { readonly at: Date; readonly start: number };
}

/** Records before it sends, so that whoever has an answer finds it in the record. */
async function respond(
  { standIn, options, request, arrived: { at, start } }: Arrival,
  response: ServerResponse,
): Promise<void> {
  const answer = await answerRequest(standIn, request);
  await pause(options.latencyMs ?? 0);
  const ms = performance.now() - start;
  options.recordTraffic?.({ at, system: standIn.system, request, answer, ms });
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

async function answerRequest(standIn: StandIn, request: StandInRequest): Promise<StandInAnswer> {
  if (isPreflight(request)) return answerPreflight(request);
  return withCrossOriginHeaders(await answerOrFail(standIn, request), standIn);
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

function createServer({ tls }: ServeOptions): Server {
  return tls === undefined
    ? createHttpServer({ maxHeaderSize })
    : createHttpsServer({ maxHeaderSize, ...tls });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
