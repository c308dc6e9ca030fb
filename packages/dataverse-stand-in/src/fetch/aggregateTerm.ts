import { identifier, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { Column } from "../schema/tableShape";
import type { Asker } from "../sql/comparison";
import { invalidFetchXml } from "../web/crmError";
import { datePart } from "./datePart";
import type { Aggregate, FetchAttribute } from "./fetchQuery";
import { columnOf } from "./source";
import type { Source } from "./source";

/** A column of an aggregate's answer. */
export interface AggregateTerm {
  readonly alias: string;
  readonly isGroup: boolean;
  /** Its value in a matching row. */
  readonly input: Sql;
  /** Its value in a group, made of the input by the name of the alias. */
  readonly output: Sql;
  readonly column: Column;
}

const number: Column = { type: "integer" };

const outputs: Readonly<Record<Aggregate, (value: Sql) => Sql>> = {
  count: () => sql`count(*)`,
  countcolumn: (value) => sql`count(${value})`,
  max: (value) => sql`max(${value})`,
  min: (value) => sql`min(${value})`,
  sum: (value) => sql`coalesce(sum(${value}), 0)`,
  avg: (value) => sql`avg(${value})`,
};

/** @throws CrmError for an attribute that is not one of the two: aggregated or grouped */
export function aggregateTerm(
  attribute: FetchAttribute,
  source: Source,
  asker: Asker,
): AggregateTerm {
  const { name, alias, aggregate, isGroup } = attribute;
  if (alias === undefined) throw invalidFetchXml(`Attribute '${name}' has no alias.`);
  if (aggregate !== undefined && !isGroup)
    return aggregated({ ...attribute, alias, aggregate }, source);
  if (aggregate === undefined && isGroup) return grouped({ ...attribute, alias }, source, asker);
  throw invalidFetchXml(`Attribute '${name}' must be either aggregated or grouped.`);
}

function aggregated(
  {
    name,
    alias,
    aggregate,
    isDistinct,
  }: FetchAttribute & { readonly alias: string; readonly aggregate: Aggregate },
  source: Source,
): AggregateTerm {
  if (isDistinct && aggregate !== "countcolumn") {
    throw invalidFetchXml("Only 'countcolumn' counts distinct values.");
  }
  const { column, operand } = columnOf(source, name);
  const value = identifier(alias);
  return {
    alias,
    isGroup: false,
    input: operand,
    output: outputs[aggregate](isDistinct ? sql`DISTINCT ${value}` : value),
    column: aggregate === "max" || aggregate === "min" ? column : number,
  };
}

function grouped(
  { name, alias, dateGrouping, isInUserTimeZone }: FetchAttribute & { readonly alias: string },
  source: Source,
  asker: Asker,
): AggregateTerm {
  const { column, operand } = columnOf(source, name);
  const term = { alias, isGroup: true, output: identifier(alias) };
  if (dateGrouping === undefined) return { ...term, input: operand, column };
  if (column.type !== "dateTime") throw invalidFetchXml(`Attribute '${name}' is no date.`);
  const offset = isInUserTimeZone ? asker.utcOffsetMinutes : 0;
  return { ...term, input: datePart(operand, dateGrouping, offset), column: number };
}
