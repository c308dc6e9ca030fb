import { mkdirSync } from "node:fs";
import path from "node:path";

import type { DuckDBConnection } from "@duckdb/node-api";

import { sqlText } from "./engine";
import type { Columns, Engine, EngineInput } from "./engine";

export interface DuckDbOptions {
  /** Where it puts what does not fit into memory. */
  readonly folder: string;
  readonly memory?: string;
  readonly threads?: number;
}

/** Room for a hundred million rows; what is more goes to the disk. */
const usualMemory = "3500MB";

/** The engine in the process. Nothing of it stays: its files go with it. */
export async function createDuckDbEngine(options: DuckDbOptions): Promise<Engine> {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch((error: unknown) => {
    const advice = 'DuckDB is not installed here: run "npm ci --prefix collector" first.';
    throw new Error(advice, { cause: error });
  });
  mkdirSync(options.folder, { recursive: true });
  const { memory = usualMemory, threads } = options;
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: memory,
    temp_directory: path.join(options.folder, "duckdb"),
    // The queries say their order themselves; keeping that of the files would cost memory.
    preserve_insertion_order: "false",
    ...(threads !== undefined && { threads: String(threads) }),
  });
  const connection = await instance.connect();
  return {
    async compute({ inputs, kept, wanted }) {
      for (const input of inputs) await connection.run(viewOf(input));
      for (const { name, sql } of kept) await connection.run(`CREATE TABLE ${name} AS ${sql}`);
      for (const { sql, take } of wanted) await take(rowsOf(connection, sql));
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function viewOf({ name, files, columns }: EngineInput): string {
  const form = "header = true, delim = ',', quote = '', escape = '', auto_detect = false";
  const read = `read_csv(${sqlText(files)}, ${form}, columns = {${typesOf(columns)}})`;
  return `CREATE VIEW ${name} AS SELECT * FROM ${read}`;
}

function typesOf(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => `${sqlText(name)}: ${type === "text" ? "'VARCHAR'" : "'INTEGER'"}`)
    .join(", ");
}

async function* rowsOf(
  connection: DuckDBConnection,
  sql: string,
): AsyncGenerator<readonly string[]> {
  const result = await connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    for (const row of chunk.getRows()) yield row.map(String);
  }
}
