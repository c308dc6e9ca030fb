import type { IncomingMessage, ServerResponse } from "node:http";

/** A batch of browsers' reports is a few kilobytes. */
const mostBytes = 256 * 1024;

/** Reads a report's body and answers that it is taken; one that is too long is dropped unread. */
export function takeReports(
  request: IncomingMessage,
  response: ServerResponse,
  take: (body: string) => void,
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  });
  request.on("end", () => {
    if (bytes <= mostBytes) take(Buffer.concat(chunks).toString("utf8"));
    response.writeHead(bytes <= mostBytes ? 204 : 413).end();
  });
}
