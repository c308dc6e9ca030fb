import { AppError } from "../../core/errors";
import { isTimeUp, limitedSignal } from "./limitedSignal";

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PATCH";
  /** Path and query below the system's origin. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A request that writes is never retried, because the first attempt may have worked. */
  readonly effect: "reads" | "writes";
  /** How many requests the batch holds; 1 where absent. */
  readonly size?: number;
  /** Time limit of this request, in place of the usual one. */
  readonly limitMs?: number;
  /** Takes the answer that counts out of its envelope. @throws AppError when there is none */
  readonly unwrap?: (answer: Response) => Promise<Response>;
}

/** `unreachable`: no answer although the machine believes to be online. */
export type Sent = Response | "unreachable" | "offline" | "timedOut";

const callLimitMs = 10_000;

/** An aggregate of 5,000 rows takes about 1.5 MB; a much larger body is not our answer. */
const maxBytes = 8 * 1024 * 1024;

/** @throws the signal's reason when it aborts, AppError when the answer cannot be taken */
export async function sendOnce(
  request: HttpRequest & { readonly token: string },
  audience: string,
  signal: AbortSignal,
): Promise<Sent> {
  const url = urlWithin(audience, request.path);
  const limited = limitedSignal(signal, request.limitMs ?? callLimitMs);
  try {
    const answer = await readBounded(await fetch(url, fetchOptions(request, limited.signal)));
    return (await request.unwrap?.(answer)) ?? answer;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AppError) throw error;
    if (isTimeUp(limited.signal)) return "timedOut";
    return navigator.onLine ? "unreachable" : "offline";
  } finally {
    limited.release();
  }
}

/** A token goes to the system it was issued for, and nowhere else. */
function urlWithin(audience: string, path: string): URL {
  const url = new URL(path, audience);
  if (url.origin !== audience) throw new AppError("unexpected");
  return url;
}

function fetchOptions(
  { method, headers, body, token }: HttpRequest & { readonly token: string },
  signal: AbortSignal,
): RequestInit {
  return {
    method,
    headers: { ...headers, Authorization: `Bearer ${token}` },
    ...(body !== undefined && { body }),
    signal,
    credentials: "omit",
    // No cache keeps an answer to a POST; `no-store` would cost a CORS preflight before each of them.
    cache: method === "GET" ? "no-store" : "default",
    // A redirect would take the token along.
    redirect: "error",
    referrerPolicy: "no-referrer",
  };
}

/** The same answer with its body in memory. @throws AppError when the body is too large */
async function readBounded(answer: Response): Promise<Response> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = answer.body?.getReader();
  let size = 0;

  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new AppError("unexpected");
    }
    chunks.push(next.value);
  }
  const { status, headers } = answer;
  return new Response(size === 0 ? null : new Blob(chunks), { status, headers });
}
