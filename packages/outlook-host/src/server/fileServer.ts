import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";

import type { Answer, AnswerPath } from "./answer";

export interface FileServerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** PEM texts; https where given. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface FileServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Names by which this machine reaches itself; another one is a foreign page in disguise. */
const ownNames = new Set(["localhost", "127.0.0.1"]);

const notFound: Answer = {
  status: 404,
  headers: { "content-type": "text/plain" },
  body: "Not found",
};
const foreignName: Answer = { status: 421, body: "" };

/**
 * Serves paths to this machine only. What it serves may be somebody's real mail, so scripts of other
 * origins get nothing: no CORS here, and no answer under another host name.
 */
export async function startFileServer(
  createAnswer: (origin: string) => AnswerPath,
  { port, tls }: FileServerOptions,
): Promise<FileServer> {
  const server = tls === undefined ? createServer() : createHttpsServer(tls);
  await listen(server, port);
  const { port: usedPort } = server.address() as AddressInfo;
  const origin = `${tls === undefined ? "http" : "https"}://localhost:${usedPort}`;
  const answer = createAnswer(origin);
  server.on("request", (request, response) => {
    void respond(request, response, answer);
  });
  return { origin, close: () => close(server) };
}

async function respond(
  { url = "/", headers, method = "GET" }: IncomingMessage,
  response: ServerResponse,
  answer: AnswerPath,
): Promise<void> {
  try {
    const { pathname, hostname } = new URL(url, `http://${headers.host ?? ""}`);
    const found = ownNames.has(hostname) ? await answer(decodeURIComponent(pathname)) : foreignName;
    const { status, headers: sent, body } = found ?? notFound;
    response.writeHead(status, sent).end(method === "HEAD" ? undefined : body);
  } catch {
    response.writeHead(400).end();
  }
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
