import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";

import { besideOf } from "../state/atomicFile";
import { sqlText } from "./engine";
import type { WantedQuery } from "./engine";

/** Runs a statement that copies. @returns one row: how many were copied */
export type CopyRows = (statement: string) => Promise<{
  readonly getRows: () => readonly (readonly unknown[])[];
}>;

/** An answer that comes in parts, written by DuckDB itself: no row passes through this program. */
export function createAnswerFile({ sql, file }: WantedQuery) {
  const whole = besideOf(file);
  const part = `${file}.part`;
  let rows = 0;
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(whole, { force: true });
  let isFirst = true;

  return {
    async append(copyRows: CopyRows): Promise<void> {
      const form = `FORMAT csv, HEADER ${String(isFirst)}, COMPRESSION gzip`;
      const copied = await copyRows(`COPY (${sql}) TO ${sqlText(part)} (${form})`);
      rows += Number(copied.getRows()[0]?.[0] ?? 0);
      // Compressed files one behind the other are one compressed file.
      await pipeline(createReadStream(part), createWriteStream(whole, { flags: "a", mode: 0o600 }));
      rmSync(part);
      isFirst = false;
    },
    /** Puts it in its place. @returns how many rows it has */
    finish(): number {
      renameSync(whole, file);
      return rows;
    },
  };
}
