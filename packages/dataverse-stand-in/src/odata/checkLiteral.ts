import type { Column, ColumnType } from "../schema/tableShape";
import { invalidQuery } from "../web/crmError";
import type { ComparisonOperator, Literal } from "./expression";

/** How a value of each type of column is written in a filter. */
const literalTypes: Readonly<Record<ColumnType, Literal["type"]>> = {
  guid: "guid",
  lookup: "guid",
  string: "string",
  tableName: "string",
  integer: "number",
  decimal: "number",
  choice: "number",
  boolean: "boolean",
  dateTime: "date",
};

/** @throws CrmError where column and value cannot be compared: text without quotes, for example */
export function checkLiteral(
  { type, text }: Literal,
  column: Column,
  operator: ComparisonOperator,
): void {
  if (type === "null" && (operator === "eq" || operator === "ne")) return;
  if (type === literalTypes[column.type]) return;
  throw invalidQuery(
    `A binary operator with incompatible types was detected: ${column.type} ${operator} ${text}.`,
  );
}
