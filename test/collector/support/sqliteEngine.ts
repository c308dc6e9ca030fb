import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { Database } from "node-sqlite3-wasm";

import type { Engine, EngineInput } from "../../../collector/src/engine/engine";
import { storeRows } from "../../../collector/src/engine/storeRows";
import { fromCsv } from "../../../collector/src/state/csv";

/** The same queries in SQLite, which is always there: they are as plain as they claim to be. */
export function createSqliteEngine(): Engine {
  const database = new Database(":memory:");
  return {
    async compute({ inputs, kept, wanted }) {
      for (const input of inputs) load(database, input);
      for (const { name, sql } of kept) database.exec(`CREATE TABLE ${name} AS ${sql}`);
      const counts: number[] = [];
      for (const query of wanted) counts.push(await storeRows(query, rowsOf(database, query.sql)));
      return counts;
    },
    close: () => {
      database.close();
    },
  };
}

function load(database: Database, { name, files, columns }: EngineInput): void {
  const names = Object.entries(columns).map(
    ([column, type]) => `${column} ${type === "number" ? "INTEGER" : "TEXT"}`,
  );
  database.exec(`CREATE TABLE ${name} (${names.join(", ")})`);
  const marks = names.map(() => "?").join(", ");
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${marks})`);
  for (const file of matching(files))
    for (const row of fromCsv(readFileSync(file))) if (row[0] !== "") insert.run([...row]);
  insert.finalize();
}

/** Of the two patterns there are: one file, and every file in the folders of a folder. */
function matching(pattern: string): readonly string[] {
  if (!pattern.includes("*")) return [pattern];
  const [root = ""] = pattern.split(`${path.sep}*`);
  const files = readdirSync(root, { recursive: true }).map(String);
  return files.filter((file) => file.endsWith(".csv.gz")).map((file) => path.join(root, file));
}

async function* rowsOf(database: Database, sql: string): AsyncGenerator<readonly string[]> {
  await Promise.resolve();
  for (const row of database.all(sql)) yield Object.values(row).map(String);
}
