import { createServer as createHttpServer } from "node:http";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
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
  const server = createServer(options, (incoming, response) => {
    void handle(incoming, response);
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const origin = `${options.tls === undefined ? "http" : "https"}://localhost:${port}`;

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const at = new Date();
      const start = performance.now();
      const request = await readRequest(incoming, origin);
      const answer = await answerRequest(standIn, request);
      await pause(options.latencyMs ?? 0);
      const ms = performance.now() - start;
      options.recordTraffic?.({ at, system: standIn.system, request, answer, ms });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    } catch {
      // The request broke off, or cannot be read: there is nobody to answer.
      response.destroy();
    }
  }

  return { origin, close: () => close(server) };
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

function createServer({ tls }: ServeOptions, listener: RequestListener): Server {
  return tls === undefined
    ? createHttpServer({ maxHeaderSize }, listener)
    : createHttpsServer({ maxHeaderSize, ...tls }, listener);
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
