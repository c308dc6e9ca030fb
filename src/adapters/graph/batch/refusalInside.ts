import { toPartAnswers } from "./batchAnswer";
import type { PartAnswer } from "./batchPart";

/**
 * A token may be refused inside a batch that was itself let through: revoked, or short of a claim. The
 * first time, that part's refusal stands for the batch, so that the transport asks for a fresh token,
 * with the claims wanted, and sends the batch again. A second refusal is the part's own.
 */
export function refusalInside(count: number): (answer: Response) => Promise<Response> {
  let isRefused = false;
  return async (answer) => {
    if (isRefused || !answer.ok) return answer;
    const text = await answer.text();
    const parts = toPartAnswers(parse(text), count) ?? [];
    const refused = parts.find((part) => part.status === 401);
    if (refused === undefined) return withRetryAfter(answer, text, parts);
    isRefused = true;
    return new Response(null, { status: 401, headers: refused.headers });
  };
}

/** Whichever part asked to be left alone, the answer says so: the transport sees no parts. */
function withRetryAfter(answer: Response, text: string, parts: readonly PartAnswer[]): Response {
  const headers = new Headers(answer.headers);
  const [asked] = parts
    .map((part) => part.headers.get("Retry-After"))
    .filter((retryAfter) => retryAfter !== null);
  if (asked !== undefined) headers.set("Retry-After", asked);
  return new Response(text, { status: answer.status, headers });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
