import { allOf, identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { Asker } from "../sql/comparison";
import { isIndexed } from "../storage/indexCrmTables";
import { sourceConditionSql, sourceOf } from "./filterSql";
import type { FilterScope } from "./filterSql";
import type { FetchCondition, FetchFilter } from "./fetchQuery";
import { joinCondition, tableOf } from "./source";
import type { Source } from "./source";

/** One way in which a filter can be true: this condition on this source holds. */
interface Alternative {
  readonly source: Source;
  readonly condition: FetchCondition;
}

const equality = new Set(["eq", "in"]);

/**
 * SQLite finds no index for an OR over columns of several tables, and would visit every row. Where
 * an index finds each alternative's value, this adds what follows from the OR: that the row on which
 * the alternatives hang is one of those found so. It changes no answer.
 */
export function narrowingSql(
  filters: readonly FetchFilter[],
  sources: readonly Source[],
  asker: Asker,
): readonly Sql[] {
  const [root] = sources;
  if (root === undefined) return [];
  const scope = { source: root, named: sources };
  return filters.flatMap(necessaryOrs).flatMap((filter) => {
    const alternatives = alternativesOf(filter, scope);
    const tables = new Set(alternatives?.map(({ source }) => source));
    if (alternatives === undefined || tables.size < 2) return [];
    return [isOneOf(alternatives, asker)];
  });
}

/** The ORs that must hold for the filter to hold. */
function necessaryOrs(filter: FetchFilter): readonly FetchFilter[] {
  return filter.type === "or" ? [filter] : filter.filters.flatMap(necessaryOrs);
}

/** All ways in which the filter can be true, or undefined where no index finds one of them. */
function alternativesOf(
  filter: FetchFilter,
  scope: FilterScope,
): readonly Alternative[] | undefined {
  const ways = [
    ...filter.conditions.map((condition) => {
      const source = sourceOf(condition, scope);
      const isFound =
        equality.has(condition.operator) && isIndexed(source.table.name, condition.attribute);
      return isFound ? [{ source, condition }] : undefined;
    }),
    ...filter.filters.map((inner) => alternativesOf(inner, scope)),
  ];
  if (filter.type === "and") return ways.find((way) => way !== undefined);
  const isOpen = ways.length === 0 || ways.includes(undefined);
  return isOpen ? undefined : ways.flatMap((way) => way ?? []);
}

function isOneOf(alternatives: readonly Alternative[], asker: Asker): Sql {
  const pivot = commonAncestor(alternatives.map(({ source }) => source));
  const key = sql`${pivot.row}.${identifier(pivot.table.storedKey ?? pivot.table.id)}`;
  const keys = alternatives.map(({ source, condition }) => {
    const path = pathBetween(pivot, source);
    const tables = joined([pivot, ...path].map(tableOf), ", ");
    const links = path.flatMap(joinCondition);
    const conditions = allOf([sourceConditionSql(condition, source, asker), ...links]);
    return sql`SELECT ${key} FROM ${tables} WHERE ${conditions}`;
  });
  return sql`${key} IN (${joined(keys, " UNION ")})`;
}

/** The nearest source from which all of them are reached by links. */
function commonAncestor(sources: readonly Source[]): Source {
  const [first = [], ...others] = sources.map(lineOf);
  const shared = first.filter((source) => others.every((line) => line.includes(source)));
  const nearest = shared.at(-1);
  if (nearest === undefined) throw new Error("All sources descend from the root");
  return nearest;
}

function pathBetween(ancestor: Source, source: Source): readonly Source[] {
  const line = lineOf(source);
  return line.slice(line.indexOf(ancestor) + 1);
}

/** From the root down to the source. */
function lineOf(source: Source): readonly Source[] {
  return source.join === undefined ? [source] : [...lineOf(source.join.parent), source];
}
