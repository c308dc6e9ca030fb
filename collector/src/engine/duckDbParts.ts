import { existsSync } from "node:fs";
import path from "node:path";

import type { DuckDBConnection } from "@duckdb/node-api";

import { sqlText } from "./engine";
import type { ColumnType, Columns, EngineInput, NamedQuery } from "./engine";

/** DuckDB keeps so many files open while it writes parts. */
const mostParts = 100;

/** Rows that wait in memory for their part, each thread, before they are written. */
const rowsInWaiting = 32_768;

/** The views that make up one part. */
export type Part = readonly NamedQuery[];

/** Writes the large tables once more, by part: reading one is then reading its own files only. */
export async function splitIntoParts(
  connection: DuckDBConnection,
  inputs: readonly EngineInput[],
  { folder, bytesOfPart }: { readonly folder: string; readonly bytesOfPart: number },
): Promise<readonly Part[]> {
  const large = inputs.filter(({ apartBy }) => apartBy !== undefined);
  const bytes = await bytesOf(connection, large);
  const count = Math.min(mostParts, Math.max(1, Math.ceil(bytes / bytesOfPart)));
  await connection.run(`SET partitioned_write_flush_threshold = ${rowsInWaiting}`);
  for (const input of large) {
    const part = `CAST(hash(${input.apartBy ?? ""}) % ${count} AS INTEGER) AS part`;
    const form = "FORMAT parquet, PARTITION_BY (part), OVERWRITE_OR_IGNORE";
    await connection.run(
      `COPY (SELECT *, ${part} FROM ${csvTable(input)})
       TO ${sqlText(path.join(folder, input.name))} (${form})`,
    );
  }
  return Array.from({ length: count }, (_, part) =>
    large.map((input) => ({
      name: input.name,
      sql: partOf(input, path.join(folder, input.name, `part=${part}`)),
    })),
  );
}

/** A table as it lies in the state folder. */
export function csvTable({ files, columns }: EngineInput): string {
  const form = "header = true, delim = ',', quote = '', escape = '', auto_detect = false";
  return `read_csv(${sqlText(files)}, ${form}, columns = {${typesOf(columns)}})`;
}

function partOf({ columns }: EngineInput, folder: string): string {
  if (existsSync(folder)) {
    const names = Object.keys(columns).join(", ");
    return `SELECT ${names} FROM read_parquet(${sqlText(path.join(folder, "*.parquet"))})`;
  }
  const nothing = Object.entries(columns).map(
    ([name, type]) => `CAST(NULL AS ${typeNames[type]}) AS ${name}`,
  );
  return `SELECT ${nothing.join(", ")} WHERE FALSE`;
}

async function bytesOf(
  connection: DuckDBConnection,
  inputs: readonly EngineInput[],
): Promise<number> {
  let bytes = 0;
  for (const { files } of inputs) {
    const query = `SELECT SUM(size) FROM read_blob(${sqlText(files)})`;
    const [[size] = []] = (await connection.runAndReadAll(query)).getRows();
    bytes += Number(size ?? 0);
  }
  return bytes;
}

/** A GUID as a number takes a third of the room of its text, and sorts the same. */
const typeNames: Readonly<Record<ColumnType, string>> = {
  id: "UUID",
  text: "VARCHAR",
  number: "INTEGER",
};

function typesOf(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => `${sqlText(name)}: ${sqlText(typeNames[type])}`)
    .join(", ");
}
