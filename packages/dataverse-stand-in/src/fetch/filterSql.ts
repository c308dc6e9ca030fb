import { allOf, anyOf } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { conditionSql } from "../sql/conditionSql";
import type { Asker } from "../sql/comparison";
import type { FetchCondition, FetchFilter } from "./fetchQuery";
import { columnOf, sourceNamed } from "./source";
import type { Source } from "./source";

/** Where a filter stands, and which entities its conditions may name. */
export interface FilterScope {
  readonly source: Source;
  readonly named: readonly Source[];
}

export function filterSql(filter: FetchFilter, scope: FilterScope, asker: Asker): Sql {
  const pieces = [
    ...filter.conditions.map((condition) =>
      sourceConditionSql(condition, sourceOf(condition, scope), asker),
    ),
    ...filter.filters.map((inner) => filterSql(inner, scope, asker)),
  ];
  return filter.type === "or" && pieces.length > 0 ? anyOf(pieces) : allOf(pieces);
}

function sourceOf({ entityName }: FetchCondition, { source, named }: FilterScope): Source {
  return entityName === undefined ? source : sourceNamed(entityName, named);
}

function sourceConditionSql(
  { attribute, operator, values }: FetchCondition,
  source: Source,
  asker: Asker,
): Sql {
  return conditionSql({ ...columnOf(source, attribute), operator, values }, asker);
}
