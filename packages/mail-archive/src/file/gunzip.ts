import { on } from "node:events";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

const chunkBytes = 256 * 1024;

/**
 * What zlib takes in one go: where damage is met, it keeps back what it unpacked of this much. Then
 * the file is unpacked once more, and the last of it byte by byte.
 */
const inputBytes = 8 * 1024;

export function isGzip(beginning: Buffer): boolean {
  return beginning[0] === 0x1f && beginning[1] === 0x8b;
}

/**
 * A gzip's content, and once more from its beginning where it is damaged. Gives all that can be unpacked, and only then throws.
 * @throws what zlib does; Error where only bytes that are no gzip follow its end
 */
export async function* gunzipped(
  packed: AsyncIterable<Buffer>,
  openAgain: () => AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const fed = { bytes: 0 };
  let given = 0;
  try {
    for await (const chunk of unpacked(inPieces(packed, fed, () => inputBytes))) {
      given += chunk.length;
      yield chunk;
    }
  } catch (error) {
    const careful = Math.max(0, fed.bytes - 4 * inputBytes);
    const size = (position: number) => (position < careful ? inputBytes : 1);
    const last = lastOf(unpacked(inPieces(openAgain(), { bytes: 0 }, size)), given);
    for await (const chunk of last) {
      given += chunk.length;
      yield chunk;
    }
    throw given > 0 && isTrailing(error) ? new Error(trailingBytes, { cause: error }) : error;
  }
}

const trailingBytes = "bytes that belong to nothing follow its end, and were left out";

/** What zlib says of bytes after the end, and of a file that is no gzip from its beginning. */
function isTrailing(error: unknown): boolean {
  return (error as Error).message === "incorrect header check";
}

/** Events keep what was unpacked before an error; iterating over the stream itself would drop it. */
async function* unpacked(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip: Readable = pipeline(
    Readable.from(source, { objectMode: false, highWaterMark: inputBytes }),
    createGunzip({ chunkSize: chunkBytes }),
    () => undefined,
  );
  const events = on(gunzip, "data", { close: ["end"], highWaterMark: 4, lowWaterMark: 1 });
  for await (const [chunk] of events) yield chunk as Buffer;
}

async function* inPieces(
  source: AsyncIterable<Buffer>,
  fed: { bytes: number },
  sizeAt: (position: number) => number,
): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    for (let start = 0; start < chunk.length;) {
      const piece = chunk.subarray(start, start + sizeAt(fed.bytes));
      start += piece.length;
      fed.bytes += piece.length;
      yield piece;
    }
  }
}

/** What comes after the bytes already given; the error is thrown by the first reading. */
async function* lastOf(chunks: AsyncIterable<Buffer>, given: number): AsyncGenerator<Buffer> {
  let position = 0;
  try {
    for await (const chunk of chunks) {
      const known = Math.max(0, given - position);
      position += chunk.length;
      if (known < chunk.length) yield chunk.subarray(known);
    }
  } catch {
    return;
  }
}
