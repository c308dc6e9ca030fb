import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";

import { stampOf } from "../../hosting/build/buildId";

/** A folder with the files of a build: the build itself, or a site. */
export interface BuildFolder {
  readonly folder: string;
  /** Paths from the folder, with `/`. */
  readonly files: readonly string[];
  /** Absent for a build from before builds had ids, and where there is none. */
  readonly stamp?: { readonly version: string; readonly build: string };
}

/** Reads which files a folder has; hidden ones are nobody's. */
export function readBuildFolder(folder: string): BuildFolder {
  const files = listFiles(folder).filter((file) => !/(?:^|\/)\./.test(file));
  const stamp = files.includes("taskpane.html")
    ? stampOf(readFileSync(path.join(folder, "taskpane.html"), "utf8"))
    : undefined;
  return { folder, files, ...(stamp && { stamp }) };
}

export function listFiles(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

/**
 * Copies a file so that whoever asks meanwhile gets the former one or the new one, never half of it.
 */
export function copyWhole(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  const half = path.join(path.dirname(to), `.${path.basename(to)}.new`);
  cpSync(from, half);
  renameSync(half, to);
}
