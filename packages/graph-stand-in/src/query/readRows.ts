import type { Database } from "node-sqlite3-wasm";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

/** Rows as the query's columns make them; who wrote the query knows their type. */
export function readRows(database: Database, { text, values }: Sql): readonly unknown[] {
  return database.all(text, [...values]);
}
