import { createWriteStream, mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

import { besideOf } from "../state/atomicFile";
import type { WantedQuery } from "./engine";

/** Rows in one piece of text: single ones would spend more on the stream than on the rows. */
const rowsPerPiece = 2000;

/** Writes an answer as it comes, and puts the file in its place when it is whole. @returns how many rows */
export async function storeRows(
  { file, columns }: Pick<WantedQuery, "file" | "columns">,
  rows: AsyncIterable<readonly string[]>,
): Promise<number> {
  let count = 0;
  async function* pieces() {
    let lines = [columns.join(",")];
    for await (const row of rows) {
      count++;
      lines.push(row.join(","));
      if (lines.length < rowsPerPiece) continue;
      yield `${lines.join("\n")}\n`;
      lines = [];
    }
    if (lines.length > 0) yield `${lines.join("\n")}\n`;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  await pipeline(Readable.from(pieces()), createGzip(), createWriteStream(besideOf(file)));
  renameSync(besideOf(file), file);
  return count;
}
