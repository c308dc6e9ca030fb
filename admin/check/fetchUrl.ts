import { request } from "node:https";
import type { RequestOptions } from "node:https";
import { TLSSocket } from "node:tls";

/** An answer of a web server, or why there is none. */
export interface Answer {
  /** 0 where there is no answer at all. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The reason why there is no answer, or why a browser would not trust it. */
  readonly problem?: string;
}

export interface RequestParts {
  readonly method?: "GET" | "OPTIONS";
  readonly headers?: Readonly<Record<string, string>>;
}

export type FetchUrl = (url: string, parts?: RequestParts) => Promise<Answer>;

const limitMs = 10_000;

/**
 * Fetches over https, without following redirects. A bad certificate is told, and the answer read anyway.
 *
 * @param ca - PEM text of a certificate to trust beside the usual ones
 */
export function createFetchUrl(ca?: string): FetchUrl {
  return (url, parts) => fetchOverHttps(url, parts ?? {}, ca);
}

function fetchOverHttps(
  url: string,
  { method = "GET", headers = {} }: RequestParts,
  ca: string | undefined,
): Promise<Answer> {
  return new Promise((resolve) => {
    const options: RequestOptions = {
      method,
      headers,
      rejectUnauthorized: false,
      timeout: limitMs,
      ...(ca !== undefined && { ca }),
    };
    const sending = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      const problem = distrust(response.socket);
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: joined(response.headers),
          body: Buffer.concat(chunks),
          ...(problem !== undefined && { problem }),
        });
      });
    });
    const fail = (problem: string) => {
      resolve({ status: 0, headers: {}, body: Buffer.alloc(0), problem });
    };
    sending.on("timeout", () => sending.destroy(new Error("no answer within 10 seconds")));
    sending.on("error", ({ message }) => {
      fail(message);
    });
    sending.end();
  });
}

/** Why the certificate is not to be trusted. */
function distrust(socket: unknown): string | undefined {
  if (!(socket instanceof TLSSocket) || socket.authorized) return undefined;
  return String(socket.authorizationError);
}

function joined(headers: NodeJS.Dict<string | string[]>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]),
  );
}
