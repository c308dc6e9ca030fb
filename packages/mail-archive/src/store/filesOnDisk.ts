import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";

import { damageOf } from "../file/damage";
import type { DamageList } from "./storedFile";

export interface FileOnDisk {
  readonly path: string;
  readonly diskPath: string;
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
    for (const name of await sortedNames(diskPath))
      await addEntry({ path: `${path}/${name}`, diskPath: join(diskPath, name) });
  }

  await add({ path: basename(resolve(path)), diskPath: path }).catch((error: unknown) => {
    throw new Error(`${path} cannot be read: ${damageOf(error)}.`);
  });
  return files;
}

async function sortedNames(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.sort();
}
