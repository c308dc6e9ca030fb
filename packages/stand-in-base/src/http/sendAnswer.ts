import type { ServerResponse } from "node:http";

import type { StandInAnswer } from "./standIn";

/** Sends an answer over HTTP, as far as its connection holds. */
export function sendAnswer(response: ServerResponse, answer: StandInAnswer): void {
  const { status, headers, body, resetAfterBytes } = answer;
  if (resetAfterBytes === undefined) {
    response.writeHead(status, headers).end(body);
    return;
  }
  if (resetAfterBytes === 0) {
    response.socket?.resetAndDestroy();
    return;
  }
  // The length promises more than comes, as that of every answer does whose connection breaks.
  const bytes = Buffer.from(body ?? "");
  response.writeHead(status, { ...headers, "content-length": bytes.length + 1 });
  response.write(bytes.subarray(0, resetAfterBytes), () => {
    response.destroy();
  });
}
