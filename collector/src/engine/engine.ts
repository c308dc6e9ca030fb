/** What computes with tables of files. The queries are plain SQL, which every engine understands alike. */
export interface Engine {
  /** @returns how many rows each wanted answer has. @throws Error where a query fails */
  readonly compute: (computation: Computation) => Promise<readonly number[]>;
  readonly close: () => void;
}

export interface Computation {
  readonly inputs: readonly EngineInput[];
  /** Queries whose answers later ones may use, by name. */
  readonly kept: readonly NamedQuery[];
  /** Queries whose answers are wanted. */
  readonly wanted: readonly WantedQuery[];
}

/** Compressed tables of one form, as `toCsv` writes them. */
export interface EngineInput {
  readonly name: string;
  /** A pattern that takes in at least one file. */
  readonly files: string;
  readonly columns: Columns;
  /** Rows that differ in this column never meet in a query: an engine may take them one part at a time. */
  readonly apartBy?: string;
}

export type Columns = Readonly<Record<string, ColumnType>>;

/** `id`: a GUID in lower case, which an engine may hold as the number it is. */
export type ColumnType = "id" | "text" | "number";

export interface NamedQuery {
  readonly name: string;
  readonly sql: string;
}

export interface WantedQuery {
  readonly sql: string;
  /** Of the answer, in their order. */
  readonly columns: readonly string[];
  /**
   * A compressed table, as `toCsv` writes them: there may be more rows than memory holds. In the query's
   * order, or in that order within each part; all answers of a computation have their parts in one order.
   */
  readonly file: string;
}

/** Text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export const engineNames = ["duckdb", "spark", "databricks"] as const;

export type EngineName = (typeof engineNames)[number];
