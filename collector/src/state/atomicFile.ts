import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Replaces a file whole: whoever is killed meanwhile leaves the old one or the new one, and no half. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = besideOf(file);
  writeFileSync(beside, content, { mode: 0o600 });
  renameSync(beside, file);
}

/** Where a file is written before it takes its place; nobody reads it there. */
export function besideOf(file: string): string {
  return `${file}.new`;
}

export function readIfThere(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}
