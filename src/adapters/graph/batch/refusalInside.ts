import { toPartAnswers } from "./batchAnswer";

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
    const { status, headers } = answer;
    const refused = toPartAnswers(parse(text), count)?.find((part) => part.status === 401);
    if (refused === undefined) return new Response(text, { status, headers });
    isRefused = true;
    return new Response(null, { status: 401, headers: refused.headers });
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
