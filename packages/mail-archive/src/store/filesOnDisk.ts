import { isUtf8 } from "node:buffer";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";

import { damageOf } from "../file/damage";
import { decodeBytes } from "../charset/decodeBytes";
import type { DamageList, DiskPath } from "./storedFile";

export interface FileOnDisk {
  readonly path: string;
  readonly diskPath: DiskPath;
  readonly size: number;
}

/**
 * The files below a path, or the one it names, in the order of their names. Links are followed, and
 * what several of them lead to is listed once.
 * @throws Error with a sentence where the path itself cannot be read
 */
export async function filesOnDisk(
  path: string,
  damages: DamageList,
): Promise<readonly FileOnDisk[]> {
  const files: FileOnDisk[] = [];
  const seen = new Set<string>();

  async function addEntry(entry: Omit<FileOnDisk, "size">): Promise<void> {
    try {
      await add(entry);
    } catch (error) {
      damages.add(entry.path, damageOf(error));
    }
  }

  async function add({ path, diskPath }: Omit<FileOnDisk, "size">): Promise<void> {
    const found = await stat(diskPath);
    const real = await realpath(diskPath);
    if (seen.has(real)) return;
    seen.add(real);
    if (found.isFile()) files.push({ path, diskPath, size: found.size });
    if (!found.isDirectory()) return;
    for (const { name, diskName } of await namesIn(diskPath))
      await addEntry({ path: `${path}/${name}`, diskPath: joined(diskPath, diskName) });
  }

  await add({ path: basename(resolve(path)), diskPath: path }).catch((error: unknown) => {
    throw new Error(`${path} cannot be read: ${damageOf(error)}.`);
  });
  return files;
}

interface Name {
  readonly name: string;
  readonly diskName: DiskPath;
}

async function namesIn(folder: DiskPath): Promise<readonly Name[]> {
  const names = await readdir(folder, { encoding: "buffer" });
  return names.map(asName).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function asName(bytes: Buffer): Name {
  if (!isUtf8(bytes)) return { name: decodeBytes(bytes, "windows-1252"), diskName: bytes };
  return { name: bytes.toString(), diskName: bytes.toString() };
}

function joined(folder: DiskPath, name: DiskPath): DiskPath {
  if (typeof folder === "string" && typeof name === "string") return join(folder, name);
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)]);
}
