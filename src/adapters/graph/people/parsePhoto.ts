import type { PartAnswer } from "../batch/batchPart";

/** Enough for a picture of 48 by 48 pixels in any format. */
const longestPhoto = 100_000;

/** Address of a picture in memory, from what a batch carries: base64. Undefined where there is none. */
export function parsePhoto({ status, headers, body }: PartAnswer): string | undefined {
  if (status !== 200 || typeof body !== "string" || body.length > longestPhoto) return undefined;
  const type = /^image\/(?:jpeg|png|gif)/.exec(headers.get("Content-Type") ?? "image/jpeg")?.[0];
  if (type === undefined || !/^[\w+/=]+$/.test(body)) return undefined;
  return `data:${type};base64,${body}`;
}
