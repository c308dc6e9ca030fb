/** What computes with tables of files. The queries are plain SQL, which every engine understands alike. */
export interface Engine {
  /** @throws Error where a query fails */
  readonly compute: (computation: Computation) => Promise<void>;
  readonly close: () => void;
}

export interface Computation {
  readonly inputs: readonly EngineInput[];
  /** Queries whose answers later ones may use, by name. */
  readonly kept: readonly NamedQuery[];
  /** Queries whose answers are wanted, in the order they are in. */
  readonly wanted: readonly WantedQuery[];
}

/** Compressed tables of one form, as `toCsv` writes them. */
export interface EngineInput {
  readonly name: string;
  /** A pattern that takes in at least one file. */
  readonly files: string;
  readonly columns: Columns;
}

export type Columns = Readonly<Record<string, "text" | "number">>;

export interface NamedQuery {
  readonly name: string;
  readonly sql: string;
}

export interface WantedQuery {
  readonly sql: string;
  /** Takes the rows as they come: there may be more than memory holds. */
  readonly take: (rows: AsyncIterable<readonly string[]>) => Promise<void>;
}

/** Text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export const engineNames = ["duckdb", "spark", "databricks"] as const;

export type EngineName = (typeof engineNames)[number];
