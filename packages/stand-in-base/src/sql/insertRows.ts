import type { Database, SQLiteValue, Statement } from "node-sqlite3-wasm";

import { identifier, joined, sql } from "./sql";

export type Row = Readonly<Record<string, SQLiteValue>>;

export interface RowInserter {
  /** All rows of one table have the columns of the first one. */
  readonly insert: (table: string, row: Row) => void;
  /** Commits what is pending and lets go of the database. More rows may follow. */
  readonly finish: () => void;
}

interface Insert {
  readonly columns: readonly string[];
  readonly statement: Statement;
}

/** Rows between commits: enough to write fast, few enough to keep the pending pages small. */
const rowsPerTransaction = 20_000;

/** Inserts many rows fast: in transactions of its own, unless the caller has one open. */
export function createRowInserter(database: Database): RowInserter {
  const inserts = new Map<string, Insert>();
  let pendingRows: number | undefined;

  return {
    insert: (table, row) => {
      if (!database.inTransaction) begin();
      const { columns, statement } = inserts.get(table) ?? prepare(table, row);
      statement.run(columns.map((column) => row[column] ?? null));
      if (pendingRows !== undefined && ++pendingRows >= rowsPerTransaction) commit();
    },
    finish: () => {
      commit();
      for (const { statement } of inserts.values()) statement.finalize();
      inserts.clear();
    },
  };

  function begin(): void {
    database.exec("BEGIN");
    pendingRows = 0;
  }

  function commit(): void {
    if (pendingRows !== undefined && database.inTransaction) database.exec("COMMIT");
    pendingRows = undefined;
  }

  function prepare(table: string, row: Row): Insert {
    const columns = Object.keys(row);
    const names = joined(columns.map(identifier), ", ").text;
    const marks = columns.map(() => "?").join(", ");
    const { text } = sql`INSERT INTO ${identifier(table)}`;
    const insert = { columns, statement: database.prepare(`${text} (${names}) VALUES (${marks})`) };
    inserts.set(table, insert);
    return insert;
  }
}
