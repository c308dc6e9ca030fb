import { isUtf8 } from "node:buffer";
import { closeSync, createWriteStream, openSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";

import { fromFdPromise } from "yauzl";
import type { Entry, ZipFile } from "yauzl";

import { decodeBytes } from "../charset/decodeBytes";
import type { DiskPath, StoredFile } from "./storedFile";

/** The signatures of a first file, of an empty zip, and of one that is cut into volumes. */
const signatures = [0x504b0304, 0x504b0506, 0x504b0708];

export function isZip(beginning: Buffer): boolean {
  return beginning.length >= 4 && signatures.includes(beginning.readUInt32BE());
}

/**
 * The files of a zip, each to be read before the next is asked for.
 * @param onRead - told how many packed bytes have been gone through
 */
export async function* zipFiles(
  { path, diskPath }: { readonly path: string; readonly diskPath: DiskPath },
  onRead: (bytes: number) => void,
): AsyncGenerator<StoredFile> {
  const zip = await openZip(diskPath);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (!name.endsWith("/")) yield { path: `${path}/${name}`, open: () => bytesOf(zip, entry) };
      onRead(entry.compressedSize);
    }
  } finally {
    zip.close();
  }
}

/** A zip is read from its end: one that lies in another archive is put on disk for that time. */
export async function* zipFilesWithin(
  path: string,
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<StoredFile> {
  const folder = await mkdtemp(join(tmpdir(), "who-knows-whom-"));
  const diskPath = join(folder, "archive.zip");
  try {
    await pipeline(chunks, createWriteStream(diskPath));
    yield* zipFiles({ path, diskPath }, () => undefined);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the library says of a zip's end, and what it means. */
const problems = [
  {
    sign: /invalid comment length/i,
    problem: "bytes that belong to nothing follow its end: copy it again, or unpack it first",
  },
  {
    sign: /end of central directory/i,
    problem: "its end is missing, so it was not copied whole: copy it again",
  },
] as const;

/** Names are read as bytes: they lead to no file on disk, and the library refuses some of them. */
async function openZip(diskPath: DiskPath): Promise<ZipFile> {
  const file = openSync(diskPath, "r");
  try {
    return await fromFdPromise(file, { autoClose: false, decodeStrings: false });
  } catch (error) {
    closeSync(file);
    const found = problems.find(({ sign }) => sign.test((error as Error).message));
    throw found === undefined ? error : new Error(found.problem, { cause: error });
  }
}

async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new Error("it is protected by a password: unpack it first");
  const stream = await zip.openReadStreamPromise(entry);
  let checksum = 0;
  try {
    for await (const chunk of stream) {
      checksum = crc32(chunk as Buffer, checksum);
      yield chunk as Buffer;
    }
  } finally {
    stream.destroy();
  }
  if (checksum !== entry.crc32) throw new Error("its content is damaged: the checksum is wrong");
}

/** Where a name is not said to be UTF-8, and is none, it is in the code page of the first PCs. */
function nameOf({ fileNameRaw }: Entry): string {
  const name = isUtf8(fileNameRaw) ? fileNameRaw.toString() : decodeBytes(fileNameRaw, "cp437");
  return name.replaceAll("\\", "/").replace(/^\.?\/+/, "");
}
