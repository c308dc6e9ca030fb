import { readFile } from "node:fs/promises";
import path from "node:path";

import type { Answer } from "./answer";

/** By the end of a file's name. */
const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
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
    "content-type": contentTypes[path.extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  };
}
