export type ColumnType =
  | "guid"
  | "string"
  | "integer"
  | "decimal"
  | "choice"
  | "boolean"
  | "dateTime"
  | "lookup"
  | "tableName";

export interface Column {
  readonly type: ColumnType;
  /** Strings: the most characters. */
  readonly length?: number;
  /** Choices: the label of each value. */
  readonly choices?: Readonly<Record<number, string>>;
  /** Lookups: the tables it can refer to. */
  readonly targets?: readonly string[];
  /** Lookups to several tables: the column that holds the name of the one referred to. */
  readonly typeColumn?: string;
  /** SQL over other columns of the row, for what is not stored. */
  readonly computed?: string;
  /** The service offers it to FetchXML only. */
  readonly isHidden?: boolean;
}

export type Columns = Readonly<Record<string, Column>>;

/** A single-valued navigation property. */
export interface Navigation {
  readonly column: string;
  readonly table: string;
}

/** A collection-valued navigation property: rows of the table whose column is this row's id. */
export type Collection = Navigation;

export interface Table {
  /** Logical name. */
  readonly name: string;
  readonly set: string;
  readonly id: string;
  readonly primaryName?: string;
  readonly objectTypeCode: number;
  /** The privilege a caller needs to read it, without "prvRead". */
  readonly privilege: string;
  readonly columns: Columns;
  readonly navigation: Readonly<Record<string, Navigation>>;
  readonly collections: Readonly<Record<string, Collection>>;
  /** Rows can be listed and counted, but not read one by one. */
  readonly isListOnly?: boolean;
  /** A customer's solution brings it: it is there where somebody installed it. */
  readonly isInstalledApart?: boolean;
  /** The add-in creates and changes its rows, though it is no activity. */
  readonly isWritten?: boolean;
  /** Rows expire; nothing is counted in the engine, and nothing is done together. */
  readonly isElastic?: boolean;
  /** A stored key of each row, where the id is computed. */
  readonly storedKey?: string;
}

/** The property by which OData knows a column. */
export function propertyName(column: string, { type }: Column): string {
  return type === "lookup" ? `_${column}_value` : column;
}
