import type { Database } from "node-sqlite3-wasm";

import type { Table } from "../schema/tableShape";
import type { Asker } from "../sql/comparison";
import type { Preferences } from "./preferences";
import type { UserRights } from "../security/callerRights";

/** One request of a known caller, and all it takes to answer it. */
export interface Call extends Asker {
  readonly database: Database;
  /** Absolute, without a slash at the end. */
  readonly serviceRoot: string;
  readonly preferences: Preferences;
  /** The most rows an aggregate may count. */
  readonly aggregateLimit: number;
  /** What the caller's roles allow, and with which rows. */
  readonly rights: UserRights;
  /** Of the tables that a solution brings, those that are there, by logical name. */
  readonly installedTables: ReadonlySet<string>;
  /** Of the others, those that this organisation does not have. */
  readonly absentTables: ReadonlySet<string>;
  /** @throws CrmError when the caller may not do this with rows of the table */
  readonly require: (action: Action, table: Table) => void;
}

export type Action = "Read" | "Create" | "Write" | "Delete";

/** The most rows of one answer. */
export const largestPage = 5000;
