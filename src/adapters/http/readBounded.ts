import { AppError } from "../../core/errors";

/** An aggregate of 5,000 rows takes about 1.5 MB; what is far beyond it is not our answer. */
const maxBytes = 8 * 1024 * 1024;

/** The same answer with its body in memory. @throws AppError when the body is too large */
export async function readBounded(answer: Response, limit = maxBytes): Promise<Response> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = answer.body?.getReader();
  let size = 0;

  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw new AppError("unexpected");
    }
    chunks.push(next.value);
  }
  const { status, headers } = answer;
  return new Response(size === 0 ? null : new Blob(chunks), { status, headers });
}
