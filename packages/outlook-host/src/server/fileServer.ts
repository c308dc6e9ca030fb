import type { IncomingMessage, ServerResponse } from "node:http";

import { openLocalServer } from "@who-knows-whom/stand-in-base/http/localServer";
import type {
  LocalServer,
  LocalServerOptions,
} from "@who-knows-whom/stand-in-base/http/localServer";

import { sendAnswer } from "@who-knows-whom/stand-in-base/http/sendAnswer";

import type { Answer, AnswerPath } from "./answer";

export type FileServer = Pick<LocalServer, "origin" | "close">;

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
  options: LocalServerOptions,
): Promise<FileServer> {
  const { server, origin, close } = await openLocalServer(options);
  const answer = createAnswer(origin);
  server.on("request", (request, response) => {
    void respond(request, response, answer);
  });
  return { origin, close };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: AnswerPath,
): Promise<void> {
  const { url = "/", headers, method = "GET" } = request;
  try {
    const { pathname, hostname } = new URL(url, `http://${headers.host ?? ""}`);
    const path = decodeURIComponent(pathname);
    const found = ownNames.has(hostname)
      ? ((await answer(path, await readJson(request))) ?? notFound)
      : foreignName;
    sendAnswer(response, method === "HEAD" ? { ...found, body: "" } : found);
  } catch {
    response.writeHead(400).end();
  }
}

/** Other origins cannot post this type without being allowed to, which nobody is. */
const jsonType = "application/json";

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.method !== "POST" || request.headers["content-type"] !== jsonType) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown;
}
