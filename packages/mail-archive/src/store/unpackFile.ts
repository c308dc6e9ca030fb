import { damageOf, untilDamage } from "../file/damage";
import { gunzipped, isGzip } from "../file/gunzip";
import { peek } from "../file/peek";
import type { Peeked } from "../file/peek";
import type { DamageList, StoredFile } from "./storedFile";
import { isMacExport } from "./fileKind";
import { isTar, tarFiles } from "./tarFiles";
import { isZip, zipFiles, zipFilesWithin } from "./zipFiles";

/** A file that is no archive of files, with its beginning. */
export interface SniffedFile extends Peeked {
  readonly path: string;
}

interface Unpacking {
  readonly damages: DamageList;
  /** Told of packed bytes that were read otherwise than through the file's chunks. */
  readonly onRead: (bytes: number) => void;
}

/** Enough to know a tar, and an mbox with some text before its first message. */
const sniffedBytes = 64 * 1024;

/** An archive in an archive is common, and one more; deeper ones are made to do harm. */
const mostNested = 4;

/** What a file holds: itself, or the files packed in it. */
export async function* unpackFile(
  file: StoredFile,
  unpacking: Unpacking,
  depth = 0,
): AsyncGenerator<SniffedFile> {
  const { path } = file;
  const addDamage = (error: unknown) => {
    unpacking.damages.add(path, damageOf(error));
  };
  try {
    const peeked = await peek(untilDamage(file.open(), addDamage), sniffedBytes);
    const within = depth < mostNested ? filesWithin(file, peeked, unpacking) : undefined;
    if (within === undefined) yield { path, ...peeked };
    else for await (const inner of within) yield* unpackFile(inner, unpacking, depth + 1);
  } catch (error) {
    addDamage(error);
  }
}

function filesWithin(
  { path, open, diskPath }: StoredFile,
  { beginning, chunks }: Peeked,
  { onRead }: Unpacking,
): AsyncIterable<StoredFile> | Iterable<StoredFile> | undefined {
  if (isZip(beginning) && isMacExport(path)) return undefined;
  if (isZip(beginning))
    return diskPath === undefined
      ? zipFilesWithin(path, chunks)
      : zipFiles({ path, diskPath }, onRead);
  if (isTar(beginning)) return tarFiles(path, chunks);
  if (!isGzip(beginning)) return undefined;
  const openAgain = diskPath === undefined ? nothing : open;
  return [{ path, open: () => gunzipped(chunks, openAgain) }];
}

/** What lies in an archive cannot be read a second time. */
async function* nothing(): AsyncGenerator<Buffer> {
  // An empty file.
}
