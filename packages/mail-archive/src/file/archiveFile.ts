import { stat } from "node:fs/promises";

import { damageOf, untilDamage } from "./damage";
import { gunzipped, isGzip } from "./gunzip";
import { peek } from "./peek";
import { fileChunks } from "./readFile";

/** A file of mail that can be read once, from its beginning. */
export interface ArchiveFile {
  readonly totalBytes: number;
  readonly bytesRead: () => number;
  /** Unpacked. Ends early, and without an error, where the file cannot be read further. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Why the file could not be read to its end; known once the chunks have ended. */
  readonly damage: () => string | undefined;
}

/** @throws Error with a sentence for the person who named the file */
export async function openArchiveFile(path: string): Promise<ArchiveFile> {
  const file = { path, size: await sizeOf(path) };
  let bytesRead = 0;
  let damage: string | undefined;
  const open = () =>
    fileChunks(file, (bytes) => {
      bytesRead = Math.min(file.size, bytesRead + bytes);
    });
  const { beginning, chunks } = await peek(open(), 2);
  return {
    totalBytes: file.size,
    bytesRead: () => bytesRead,
    chunks: untilDamage(isGzip(beginning) ? gunzipped(chunks, open) : chunks, (error) => {
      damage = damageOf(error);
    }),
    damage: () => damage,
  };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Error(`${path} cannot be read: ${damageOf(error)}.`);
  });
  if (!found.isFile()) throw new Error(`${path} is not a file.`);
  if (found.size === 0) throw new Error(`${path} is empty.`);
  return found.size;
}
