import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import type { DuckDBConnection } from "@duckdb/node-api";

import { createAnswerFile } from "./answerFile";
import { csvTable, splitIntoParts } from "./duckDbParts";
import type { Computation, Engine } from "./engine";

export interface DuckDbOptions {
  /** Where parts lie while they are computed, and what does not fit into memory. */
  readonly folder: string;
  readonly memory?: string;
  readonly threads?: number;
  /** How much of the tables, compressed, is computed at a time. */
  readonly bytesOfPart?: number;
  /** Told how many parts there are, and then of each. */
  readonly progressOf?: (parts: number) => { readonly count: () => void };
}

const noProgress = () => ({ count: () => undefined });

/** What DuckDB may hold; what is more goes to the disk. The process takes half as much again. */
const usualMemory = "2500MB";

/** About four million rows, which take less than a gigabyte to sort. */
const usualBytesOfPart = 64 * 2 ** 20;

/** The engine in the process. Nothing of it stays: its files go with it. */
export async function createDuckDbEngine(options: DuckDbOptions): Promise<Engine> {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch((error: unknown) => {
    const advice = 'DuckDB is not installed here: run "npm ci --prefix collector" first.';
    throw new Error(advice, { cause: error });
  });
  const folder = path.join(options.folder, "duckdb");
  // Of a program that was killed.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { memory = usualMemory, threads } = options;
  const { bytesOfPart = usualBytesOfPart, progressOf = noProgress } = options;
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: memory,
    temp_directory: path.join(folder, "spill"),
    // The queries say their order themselves; keeping that of the files would cost memory.
    preserve_insertion_order: "false",
    ...(threads !== undefined && { threads: String(threads) }),
  });
  const connection = await instance.connect();
  return {
    compute: (computation) =>
      computeInParts(connection, computation, { folder, bytesOfPart, progressOf }),
    close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * One part after the other, with the same queries: what they group and sort is then never larger than one
 * part, and memory stays the same however many mailboxes there are.
 */
async function computeInParts(
  connection: DuckDBConnection,
  { inputs, kept, wanted }: Computation,
  { folder, bytesOfPart, progressOf }: Required<Omit<DuckDbOptions, "memory" | "threads">>,
): Promise<readonly number[]> {
  for (const input of inputs.filter(({ apartBy }) => apartBy === undefined))
    await connection.run(`CREATE TABLE ${input.name} AS SELECT * FROM ${csvTable(input)}`);
  const parts = await splitIntoParts(connection, inputs, { folder, bytesOfPart });
  const answers = wanted.map((query) => createAnswerFile(query));
  const progress = progressOf(parts.length);
  for (const part of parts) {
    for (const { name, sql } of part)
      await connection.run(`CREATE OR REPLACE VIEW ${name} AS ${sql}`);
    for (const { name, sql } of kept)
      await connection.run(`CREATE OR REPLACE TABLE ${name} AS ${sql}`);
    for (const answer of answers) await answer.append((copy) => connection.runAndReadAll(copy));
    progress.count();
  }
  return answers.map((answer) => answer.finish());
}
