import { on } from "node:events";
import { createReadStream } from "node:fs";
import type { ReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A file of mail that can be read once, from its beginning. */
export interface ArchiveFile {
  readonly totalBytes: number;
  readonly bytesRead: () => number;
  /** Unpacked. Ends early, and without an error, where the file cannot be read further. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Why the file could not be read to its end; known once the chunks have ended. */
  readonly damage: () => string | undefined;
}

const chunkBytes = 256 * 1024;

/** @throws Error with a sentence for the person who named the file */
export async function openArchiveFile(path: string): Promise<ArchiveFile> {
  const { isGzip, totalBytes } = await inspect(path);
  const source = createReadStream(path, { highWaterMark: chunkBytes });
  let damage: string | undefined;

  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      yield* isGzip ? unpacked(source) : (source as AsyncIterable<Buffer>);
    } catch (error) {
      damage = reasonOf(error);
    }
  }

  return {
    totalBytes,
    bytesRead: () => source.bytesRead,
    chunks: chunks(),
    damage: () => damage,
  };
}

async function inspect(path: string): Promise<{ isGzip: boolean; totalBytes: number }> {
  const file = await open(path).catch((error: unknown) => {
    throw new Error(`${path} cannot be read: ${reasonOf(error)}.`);
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new Error(`${path} is not a file.`);
    if (stat.size === 0) throw new Error(`${path} is empty.`);
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return { isGzip: buffer.readUInt16BE() === 0x1f8b, totalBytes: stat.size };
  } finally {
    await file.close();
  }
}

/** Events keep what was unpacked before an error; iterating over the stream itself would drop it. */
async function* unpacked(source: ReadStream): AsyncGenerator<Buffer> {
  const gunzip: Readable = pipeline(
    source,
    createGunzip({ chunkSize: chunkBytes }),
    () => undefined,
  );
  const events = on(gunzip, "data", { close: ["end"], highWaterMark: 4, lowWaterMark: 1 });
  for await (const [chunk] of events) yield chunk as Buffer;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "access is not permitted",
  Z_BUF_ERROR: "its compressed data end too early",
  Z_DATA_ERROR: "its compressed data are damaged",
};

function reasonOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
