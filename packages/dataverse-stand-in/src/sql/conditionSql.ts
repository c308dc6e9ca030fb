import { sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { invalidArgument } from "../web/crmError";
import { compareSql } from "./compareSql";
import type { Asker, Comparison } from "./comparison";
import { dateSql } from "./dateSql";
import { textSql } from "./textSql";

/** @throws CrmError for an operator that is unknown, or wrong for the column or its values */
export function conditionSql(comparison: Comparison, asker: Asker): Sql {
  const condition =
    compareSql(comparison, asker) ??
    textSql(comparison) ??
    callerSql(comparison, asker) ??
    dateSql(comparison, asker);
  if (condition !== undefined) return condition;
  const { operator, column } = comparison;
  throw invalidArgument(`The operator '${operator}' is not supported for type ${column.type}.`);
}

function callerSql({ operand, column, operator }: Comparison, asker: Asker): Sql | undefined {
  if (column.type !== "guid" && column.type !== "lookup") return undefined;
  if (operator === "eq-userid") return sql`${operand} = ${asker.callerId}`;
  if (operator === "ne-userid") return sql`(${operand} <> ${asker.callerId} OR ${operand} IS NULL)`;
  return undefined;
}
