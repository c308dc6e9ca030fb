import { allOf, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { invalidArgument } from "../web/crmError";
import { toStoredValue } from "./columnValue";
import type { Asker, Comparison } from "./comparison";
import { dateRange } from "./dateRange";
import type { DateRange } from "./dateRange";

const secondsPerDay = 86_400;

/** Operators on days and on periods relative to now. */
export function dateSql(comparison: Comparison, asker: Asker): Sql | undefined {
  const { operand, column, operator, values } = comparison;
  if (column.type !== "dateTime") return undefined;
  const range = givenDay(comparison, asker) ?? dateRange(operator, values, asker);
  if (range === undefined) return undefined;
  const { from, until } = range;
  return allOf([
    ...(from === undefined ? [] : [sql`${operand} >= ${from}`]),
    ...(until === undefined ? [] : [sql`${operand} < ${until}`]),
  ]);
}

/** The caller's day that a value names or falls into. */
function givenDay({ column, operator, values }: Comparison, asker: Asker): DateRange | undefined {
  if (operator !== "on" && operator !== "on-or-after" && operator !== "on-or-before") {
    return undefined;
  }
  const [value] = values;
  if (value === undefined) throw invalidArgument(`The operator '${operator}' needs a date.`);
  const offset = asker.utcOffsetMinutes * 60;
  const local = Number(toStoredValue(value, column, asker.utcOffsetMinutes)) + offset;
  const from = Math.floor(local / secondsPerDay) * secondsPerDay - offset;
  const until = from + secondsPerDay;
  return {
    ...(operator !== "on-or-before" && { from }),
    ...(operator !== "on-or-after" && { until }),
  };
}
