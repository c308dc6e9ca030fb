import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip, gunzipSync, gzipSync } from "node:zlib";

/** Ids, words and numbers of ours only: none holds a comma, a quote or a line end. */
export type CsvRow = readonly (string | number)[];

/** A compressed table with its columns' names in the first line, as both engines read it. */
export function toCsv(columns: readonly string[], rows: readonly CsvRow[]): Buffer {
  const lines = [columns, ...rows].map((row) => row.join(","));
  return gzipSync(`${lines.join("\n")}\n`);
}

/** The rows of a small table. */
export function fromCsv(bytes: Buffer): readonly (readonly string[])[] {
  const [, ...lines] = gunzipSync(bytes).toString("utf8").trimEnd().split("\n");
  return lines.map((line) => line.split(","));
}

/** The rows of a large table, one after the other. */
export async function* csvRows(file: string): AsyncGenerator<readonly string[]> {
  const lines = createInterface({
    input: createReadStream(file).pipe(createGunzip()),
    crlfDelay: Infinity,
  });
  let isFirst = true;
  for await (const line of lines) {
    if (!isFirst) yield line.split(",");
    isFirst = false;
  }
}
