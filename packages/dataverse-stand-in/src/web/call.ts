import type { Database } from "node-sqlite3-wasm";

import type { Table } from "../schema/tableShape";
import type { Asker } from "../sql/comparison";
import type { Preferences } from "./preferences";
import type { PrivilegeDepth } from "./userPrivilege";

/** One request of a known caller, and all it takes to answer it. */
export interface Call extends Asker {
  readonly database: Database;
  /** Absolute, without a slash at the end. */
  readonly serviceRoot: string;
  readonly preferences: Preferences;
  /** The most rows an aggregate may count. */
  readonly aggregateLimit: number;
  /** How far the caller's roles let them read activities. */
  readonly activityDepth?: PrivilegeDepth;
  /** @throws CrmError when the caller may not do this with rows of the table */
  readonly require: (action: Action, table: Table) => void;
}

export type Action = "Read" | "Create" | "Write";

/** The most rows of one answer. */
export const largestPage = 5000;
