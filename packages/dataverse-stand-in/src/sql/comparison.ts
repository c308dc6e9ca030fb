import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { Column } from "../schema/tableShape";
import type { Clock } from "./calendar";

/** The calling user and the current time. */
export interface Asker extends Clock {
  /** Id of the caller's systemuser. */
  readonly callerId: string;
}

/** A column of a row, compared by an operator of FetchXML with values as they stand in the query. */
export interface Comparison {
  readonly operand: Sql;
  readonly column: Column;
  readonly operator: string;
  readonly values: readonly string[];
}
