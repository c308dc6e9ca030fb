import { allOf, anyOf, identifier, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { visibleRows } from "../security/visibleRows";
import { conditionSql } from "../sql/conditionSql";
import type { Call } from "../web/call";
import { invalidQuery } from "../web/crmError";
import { checkLiteral } from "./checkLiteral";
import type { ComparisonOperator, Expression, TextFunction } from "./expression";
import { functionOperator } from "./functionOperator";
import { resolveCollection, resolveColumn, resolvePath } from "./resolvePath";
import type { RowScope } from "./resolvePath";

type Compare = Extract<Expression, { readonly kind: "compare" }>;
type Quantified = Extract<Expression, { readonly kind: "any" | "all" }>;

const patterns: Readonly<Record<TextFunction, (text: string) => string>> = {
  contains: (text) => `%${text}%`,
  startswith: (text) => `${text}%`,
  endswith: (text) => `%${text}`,
};

const symbols: Readonly<Record<ComparisonOperator, Sql>> = {
  eq: sql`=`,
  ne: sql`<>`,
  gt: sql`>`,
  ge: sql`>=`,
  lt: sql`<`,
  le: sql`<=`,
};

/** Translates a $filter. @throws CrmError for unknown names and values of a wrong type */
export function expressionSql(expression: Expression, scope: RowScope, call: Call): Sql {
  switch (expression.kind) {
    case "and":
      return allOf(expression.operands.map((operand) => expressionSql(operand, scope, call)));
    case "or":
      return anyOf(expression.operands.map((operand) => expressionSql(operand, scope, call)));
    case "not":
      return sql`NOT coalesce(${expressionSql(expression.operand, scope, call)}, FALSE)`;
    case "compare":
      return compareSql(expression, scope, call);
    case "text": {
      const values = [patterns[expression.function](expression.text)];
      const operand = resolvePath(expression.path, scope, call);
      return conditionSql({ ...operand, operator: "like", values }, call);
    }
    case "function": {
      const operator = functionOperator(expression.name);
      const operand = resolveColumn(expression.property, scope);
      return conditionSql({ ...operand, operator, values: expression.values }, call);
    }
    case "any":
    case "all":
      return quantifiedSql(expression, scope, call);
  }
}

function compareSql({ path, operator, with: other }: Compare, scope: RowScope, call: Call): Sql {
  const left = resolvePath(path, scope, call);
  if (other.kind === "path") {
    const right = resolvePath(other, scope, call);
    return sql`${left.operand} ${symbols[operator]} ${right.operand}`;
  }
  checkLiteral(other, left.column, operator);
  if (other.type !== "null") return conditionSql({ ...left, operator, values: [other.text] }, call);
  return conditionSql(
    { ...left, operator: operator === "eq" ? "null" : "not-null", values: [] },
    call,
  );
}

function quantifiedSql(
  { kind, path, variable, predicate }: Quantified,
  scope: RowScope,
  call: Call,
): Sql {
  const { collection, table, owner } = resolveCollection(path, scope, call);
  if (variable !== undefined && scope.variables.has(variable)) {
    throw invalidQuery(`The variable '${variable}' is used twice.`);
  }
  const row = identifier(`each ${variable ?? ""}`);
  const variables = new Map([...scope.variables, [variable ?? "", { table, row }]]);
  const condition =
    predicate === undefined ? sql`TRUE` : expressionSql(predicate, { ...scope, variables }, call);
  const wanted = kind === "any" ? condition : sql`NOT coalesce(${condition}, FALSE)`;
  const owned = sql`${row}.${identifier(collection.column)} = ${owner.row}.${identifier(owner.table.id)}`;
  const conditions = allOf([owned, ...visibleRows({ table, row }, call.rights), wanted]);
  const exists = sql`EXISTS (SELECT 1 FROM ${identifier(table.name)} AS ${row}
    WHERE ${conditions})`;
  return kind === "any" ? exists : sql`NOT ${exists}`;
}
