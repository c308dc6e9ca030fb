import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";

const chunkBytes = 256 * 1024;

/** The bytes of a file on disk, read once, from its beginning. */
export async function* fileChunks(
  { path, size }: { readonly path: string | Buffer; readonly size: number },
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  // A folder of messages has very many small files, for which a stream is a long way.
  const chunks = size <= chunkBytes ? [await readFile(path)] : streamOf(path);
  for await (const chunk of chunks) {
    onRead(chunk.length);
    yield chunk;
  }
}

function streamOf(path: string | Buffer): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>;
}
