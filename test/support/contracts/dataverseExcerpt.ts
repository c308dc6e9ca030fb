import { readFileSync } from "node:fs";
import path from "node:path";

export interface ExcerptTable {
  readonly set: string;
  readonly id: string;
  /** Type by column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly navigation: Readonly<
    Record<string, { readonly lookup: string; readonly table: string }>
  >;
}

interface Excerpt {
  readonly tables: Readonly<Record<string, ExcerptTable>>;
}

const file = path.join(__dirname, "..", "..", "contract", "data", "dataverse.json");

/** The tables and columns of Dataverse that the product may name. */
export const dataverseExcerpt = JSON.parse(readFileSync(file, "utf8")) as Excerpt;

export const excerptTables = Object.entries(dataverseExcerpt.tables).map(([name, table]) => ({
  name,
  ...table,
}));

/** The property by which OData knows a column. */
export function excerptProperty(column: string, type: string): string {
  return type === "lookup" ? `_${column}_value` : column;
}
