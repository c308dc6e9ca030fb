import { createTarDecoder } from "modern-tar";
import type { ParsedTarEntry } from "modern-tar";

import type { StoredFile } from "./storedFile";

const headerBytes = 512;
const checksumAt = 148;
const checksumBytes = 8;

/** A tar says nothing of its kind in its oldest form; but its first header has a checksum. */
export function isTar(beginning: Buffer): boolean {
  const header = beginning.subarray(0, headerBytes);
  if (header.length < headerBytes) return false;
  const checksum = header.toString("latin1", checksumAt, checksumAt + checksumBytes);
  const [, stated] = /^[ 0]*([0-7]{2,7})[ \0]/.exec(`${checksum} `) ?? [];
  return stated !== undefined && Number.parseInt(stated, 8) === checksumOf(header);
}

/** The sum of all bytes, with spaces where the checksum itself stands. */
function checksumOf(header: Buffer): number {
  const blank = Buffer.from(header).fill(" ", checksumAt, checksumAt + checksumBytes);
  return blank.reduce((sum, byte) => sum + byte, 0);
}

/** The files of a tar, each to be read before the next is asked for. */
export async function* tarFiles(
  path: string,
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<StoredFile> {
  const decoder = createTarDecoder();
  const end = { isWhole: true };
  const written = write(watchEnd(chunks, end), decoder.writable);
  const entries = decoder.readable.getReader();
  try {
    for (let next = await entries.read(); !next.done; next = await entries.read())
      yield* fileIn(path, next.value, end);
  } finally {
    await entries.cancel();
  }
  await written;
  if (!end.isWhole) throw new Error("its end is missing, and files may be missing with it");
}

/** Whether a tar has its end; not looked for behind a file that was cut off: once said is enough. */
interface TarEnd {
  isWhole: boolean;
}

/** A tar ends in a block of zeros; without one, it ends where the next file might have begun. */
async function* watchEnd(chunks: AsyncIterable<Buffer>, end: TarEnd): AsyncGenerator<Buffer> {
  let last: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const block = chunk.subarray(-headerBytes);
    last =
      block.length === headerBytes ? block : Buffer.concat([last, block]).subarray(-headerBytes);
    yield chunk;
  }
  end.isWhole = last.every((byte) => byte === 0);
}

/** The decoder takes bytes as fast as its entries are read. */
async function write(chunks: AsyncIterable<Buffer>, tar: WritableStream<Uint8Array>) {
  const writer = tar.getWriter();
  try {
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  } catch {
    // The reader of the entries is told the same error.
    await writer.abort().catch(() => undefined);
  }
}

async function* fileIn(
  path: string,
  { header, body }: ParsedTarEntry,
  end: TarEnd,
): AsyncGenerator<StoredFile> {
  const reader = body.getReader();
  const isFile = header.type === undefined || header.type === "file";
  const name = header.name.replace(/^\.?\/+/, "");
  if (isFile) yield { path: `${path}/${name}`, open: () => bytesFrom(reader, header.size, end) };
  await reader.cancel();
}

async function* bytesFrom(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  size: number,
  end: TarEnd,
): AsyncGenerator<Buffer> {
  let missing = size;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    missing -= next.value.byteLength;
    yield Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
  }
  if (missing <= 0) return;
  end.isWhole = true;
  throw new Error("the archive it lies in was cut off");
}
