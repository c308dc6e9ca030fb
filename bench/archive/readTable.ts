import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const gzipMagic = [0x1f, 0x8b];

/** The rows of a tab-separated file, plain or gzipped, without its header line. */
export function readTable(path: string): readonly (readonly string[])[] {
  const bytes = readFileSync(path);
  const isGzipped = gzipMagic.every((byte, index) => bytes[index] === byte);
  const text = (isGzipped ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

/** A whole number of a table. @throws Error that says what stood there instead */
export function wholeNumber(text: string | undefined): number {
  const value = Number(text);
  if (text === undefined || text === "" || !Number.isSafeInteger(value)) {
    throw new Error(`A whole number was expected, not "${text ?? ""}"`);
  }
  return value;
}
