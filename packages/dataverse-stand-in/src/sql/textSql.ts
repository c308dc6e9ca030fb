import { sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { invalidArgument } from "../web/crmError";
import type { Comparison } from "./comparison";

/** Of each operator, the pattern made of the value in the query. */
const patterns: Readonly<Record<string, (value: string) => string>> = {
  like: (value) => value,
  "begins-with": (value) => `${value}%`,
  "ends-with": (value) => `%${value}`,
};

const negations: Readonly<Record<string, string>> = {
  "not-like": "like",
  "not-begin-with": "begins-with",
  "not-end-with": "ends-with",
};

/** Operators that compare text with a pattern. */
export function textSql({ operand, column, operator, values }: Comparison): Sql | undefined {
  const pattern = patterns[negations[operator] ?? operator];
  if (pattern === undefined || column.type !== "string") return undefined;
  const [value] = values;
  if (value === undefined || values.length > 1) {
    throw invalidArgument(`The operator '${operator}' takes one value.`);
  }
  const like = sql`${operand} LIKE ${toSqlitePattern(pattern(value))} ESCAPE '\\'`;
  return operator in negations ? sql`(NOT ${like} OR ${operand} IS NULL)` : like;
}

/** Dataverse has SQL Server's patterns: % and _, and brackets that take a character literally. */
function toSqlitePattern(pattern: string): string {
  return pattern.replace(/\\|\[[^\]]\]|\[/g, (found) => {
    if (found === "[") throw invalidArgument("Sets of characters in patterns are not supported.");
    return `\\${found.length === 1 ? found : found.charAt(1)}`;
  });
}
