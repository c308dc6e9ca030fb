import type { SQLiteValue } from "node-sqlite3-wasm";

/** A piece of SQL with the values bound to its question marks, in their order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SQLiteValue[];
}

/** Composes SQL: pieces are inserted, everything else becomes a bound parameter. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | SQLiteValue)[]): Sql {
  const pieces = parts.map(toPiece);
  return {
    text: texts.map((text, index) => text + (pieces[index]?.text ?? "")).join(""),
    values: pieces.flatMap(({ values }) => values),
  };
}

/** The name of a table, column or alias, quoted. */
export function identifier(name: string): Sql {
  return { text: `"${name.replaceAll('"', '""')}"`, values: [] };
}

/** Pieces with a separator between them. */
export function joined(
  pieces: readonly Sql[],
  separator: ", " | " " | " AND " | " OR " | " UNION ",
): Sql {
  return {
    text: pieces.map(({ text }) => text).join(separator),
    values: pieces.flatMap(({ values }) => values),
  };
}

/** True when all are; true when there is none. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`TRUE` : sql`(${joined(conditions, " AND ")})`;
}

/** True when one is; false when there is none. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`FALSE` : sql`(${joined(conditions, " OR ")})`;
}

function toPiece(part: Sql | SQLiteValue): Sql {
  const isSql = typeof part === "object" && part !== null && "text" in part;
  return isSql ? part : { text: "?", values: [part] };
}
