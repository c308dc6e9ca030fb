import type { SQLiteValue } from "node-sqlite3-wasm";
import { joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { invalidArgument } from "../web/crmError";
import { toStoredValue } from "./columnValue";
import type { Asker, Comparison } from "./comparison";

interface Operator {
  /** How many values it takes; Infinity: one or more. */
  readonly takes: number;
  readonly translate: (operand: Sql, values: readonly SQLiteValue[]) => Sql;
}

const operators: Readonly<Record<string, Operator>> = {
  eq: comparison("="),
  ne: orNull(comparison("<>")),
  neq: orNull(comparison("<>")),
  gt: comparison(">"),
  ge: comparison(">="),
  lt: comparison("<"),
  le: comparison("<="),
  in: membership("IN"),
  "not-in": orNull(membership("NOT IN")),
  between: range("BETWEEN"),
  "not-between": orNull(range("NOT BETWEEN")),
  null: { takes: 0, translate: (operand) => sql`${operand} IS NULL` },
  "not-null": { takes: 0, translate: (operand) => sql`${operand} IS NOT NULL` },
};

/** Operators that compare with values of the column's own type, or with nothing. */
export function compareSql(comparison: Comparison, asker: Asker): Sql | undefined {
  const { operand, column, operator, values } = comparison;
  const { takes, translate } = operators[operator] ?? {};
  if (translate === undefined) return undefined;
  if (takes === Infinity ? values.length === 0 : values.length !== takes) {
    throw invalidArgument(`The operator '${operator}' does not take ${values.length} values.`);
  }
  return translate(
    operand,
    values.map((value) => toStoredValue(value, column, asker.utcOffsetMinutes)),
  );
}

function comparison(symbol: "=" | "<>" | "<" | "<=" | ">" | ">="): Operator {
  return {
    takes: 1,
    translate: (operand, [value = null]) =>
      sql`${operand} ${{ text: symbol, values: [] }} ${value}`,
  };
}

function membership(symbol: "IN" | "NOT IN"): Operator {
  return {
    takes: Infinity,
    translate: (operand, values) => {
      const list = joined(
        values.map((value) => sql`${value}`),
        ", ",
      );
      return sql`${operand} ${{ text: symbol, values: [] }} (${list})`;
    },
  };
}

function range(symbol: "BETWEEN" | "NOT BETWEEN"): Operator {
  return {
    takes: 2,
    translate: (operand, [low = null, high = null]) =>
      sql`${operand} ${{ text: symbol, values: [] }} ${low} AND ${high}`,
  };
}

/** Dataverse takes a missing value for one that is not equal; SQL does not. */
function orNull({ takes, translate }: Operator): Operator {
  return {
    takes,
    translate: (operand, values) => sql`(${translate(operand, values)} OR ${operand} IS NULL)`,
  };
}
