import type { IncomingMessage } from "node:http";

import type { StandInRequest } from "./standIn";

/** Reads a request of node:http to its end. */
export async function readRequest(
  incoming: IncomingMessage,
  origin: string,
): Promise<StandInRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    method: incoming.method ?? "GET",
    url: new URL(`${origin}${incoming.url ?? "/"}`),
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
    ),
    body: Buffer.concat(chunks),
  };
}
