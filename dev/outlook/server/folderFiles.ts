import { readFile } from "node:fs/promises";
import path from "node:path";

import { contentTypes } from "../../../hosting/contentTypes";
import type { Answer } from "./answer";

/** What the tenant's own page has beside what a build has. */
const localTypes: Readonly<Record<string, string>> = {
  ...contentTypes,
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Reads a file below a folder. @returns undefined where there is none, above the folder included */
export async function readFolderFile(folder: string, name: string): Promise<Answer | undefined> {
  const file = path.join(folder, name);
  if (!file.startsWith(folder + path.sep)) return undefined;
  try {
    const body = await readFile(file);
    return { status: 200, headers: headersOf(file), body };
  } catch {
    return undefined;
  }
}

function headersOf(file: string): Readonly<Record<string, string>> {
  return {
    "content-type": localTypes[path.extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  };
}
