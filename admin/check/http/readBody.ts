import type { ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";

import { maxBodyBytes } from "./decodeBody";
import type { ConnectionProblem } from "./connectionProblem";

export interface ReadAnswer {
  readonly response: IncomingMessage;
  /** Of the answer, which gives it back to whoever asks next. */
  readonly socket: Socket;
  readonly body: Buffer;
}

/**
 * Sends a request and reads its answer to the end.
 *
 * @throws TimeoutError at the limit, which counts for all of it: a body that drips byte by byte would
 * never be idle. RangeError for one that does not end.
 */
export async function readBody(sending: ClientRequest, limitMs: number): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const end = setTimeout(() => {
      const late = new Error("too slow");
      late.name = "TimeoutError";
      sending.destroy(late);
      reject(late);
    }, limitMs);
    const fail = (error: Error) => {
      clearTimeout(end);
      sending.destroy();
      reject(error);
    };
    sending.on("error", fail).on("response", (response) => {
      const { socket } = response;
      const chunks: Buffer[] = [];
      let length = 0;
      response.on("error", fail).on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > maxBodyBytes) fail(new RangeError("too large"));
      });
      response.on("end", () => {
        clearTimeout(end);
        resolve({ response, socket, body: Buffer.concat(chunks) });
      });
    });
    sending.end();
  });
}

export function tooSlow(limitMs: number): ConnectionProblem {
  return {
    kind: "slow",
    found: `gives no whole answer within ${limitMs / 1000} seconds (time-out)`,
    fix: "Look at the load of the web server, and at what stands in between.",
  };
}

export function tooLarge(error: unknown): ConnectionProblem | undefined {
  if (!(error instanceof RangeError)) return undefined;
  return {
    kind: "protocol",
    found: `sends more than ${maxBodyBytes / 1_000_000} MB`,
    fix: "Look at what answers there: no file of the build is that large.",
  };
}
