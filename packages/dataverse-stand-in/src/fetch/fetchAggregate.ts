import { identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { toJsonValue } from "../sql/columnValue";
import type { JsonRow, SqlRow } from "../sql/outputColumn";
import type { Call } from "../web/call";
import { largestPage } from "../web/call";
import { invalidFetchXml, tooManyAggregatedRows } from "../web/crmError";
import { aggregateTerm } from "./aggregateTerm";
import type { AggregateTerm } from "./aggregateTerm";
import type { FetchPage } from "./fetchRows";
import type { FetchQuery } from "./fetchQuery";
import { fromClause } from "./fromClause";
import { sourcesOf } from "./source";
import type { Source } from "./source";

/** Groups of a query with aggregates. Values of a group that are null are left out. */
export function fetchAggregate(query: FetchQuery, call: Call): FetchPage {
  const sources = sourcesOf(query.entity, call);
  const terms = termsOf(sources, call);
  const limit = Math.min(query.aggregateLimit ?? call.aggregateLimit, call.aggregateLimit);

  // The rows are cut off after the limit, so that a query for too many ends early.
  const inputs = terms.map(({ alias, input }) => sql`${input} AS ${identifier(alias)}`);
  const matching = sql`SELECT ${joined(inputs, ", ")} ${fromClause(sources, call)}
    LIMIT ${limit + 1}`;
  const { text, values } = groupsOf(matching, terms, orderOf(sources, terms));
  const groups = call.database.all(text, [...values]) as readonly SqlRow[];
  const rowCount = groups.reduce((sum, group) => sum + Number(group[rowsOfGroup]), 0);
  if (rowCount > limit) throw tooManyAggregatedRows();

  const size = Math.min(query.top ?? query.count ?? largestPage, largestPage);
  const start = (query.page - 1) * size;
  return {
    rows: groups.slice(start, start + size).map((group) => toJson(group, terms)),
    hasMore: query.top === undefined && groups.length > start + size,
  };
}

/** No alias of a query can be called so. */
const rowsOfGroup = "rows of group";

function termsOf(sources: readonly Source[], call: Call): readonly AggregateTerm[] {
  const terms = sources.flatMap((source) => {
    if (source.entity.hasAllAttributes) throw invalidFetchXml("An aggregate names attributes.");
    return source.entity.attributes.map((attribute) => aggregateTerm(attribute, source, call));
  });
  const aliases = new Set(terms.map(({ alias }) => alias.toLowerCase()));
  if (terms.length === 0 || aliases.size < terms.length) {
    throw invalidFetchXml("An aggregate has attributes, each with an alias of its own.");
  }
  return terms;
}

function groupsOf(matching: Sql, terms: readonly AggregateTerm[], order: Sql): Sql {
  const outputs = terms.map(({ alias, output }) => sql`${output} AS ${identifier(alias)}`);
  const counted = sql`count(*) AS ${identifier(rowsOfGroup)}`;
  const groups = terms.filter(({ isGroup }) => isGroup).map(({ alias }) => identifier(alias));
  const groupBy = groups.length === 0 ? sql`` : sql`GROUP BY ${joined(groups, ", ")}`;
  return sql`SELECT ${joined([...outputs, counted], ", ")} FROM (${matching}) ${groupBy} ${order}`;
}

/** As the query says, then by group, so that pages do not overlap. */
function orderOf(sources: readonly Source[], terms: readonly AggregateTerm[]): Sql {
  const orders = sources
    .flatMap(({ entity }) => entity.orders)
    .map(({ alias, isDescending }) => {
      const term = terms.find((candidate) => candidate.alias === alias);
      if (term === undefined) throw invalidFetchXml("An aggregate is ordered by an alias.");
      return isDescending ? sql`${identifier(term.alias)} DESC` : identifier(term.alias);
    });
  const groups = terms.filter(({ isGroup }) => isGroup).map(({ alias }) => identifier(alias));
  const all = [...orders, ...groups];
  return all.length === 0 ? sql`` : sql`ORDER BY ${joined(all, ", ")}`;
}

function toJson(group: SqlRow, terms: readonly AggregateTerm[]): JsonRow {
  const entries = terms.map(
    ({ alias, column }) => [alias, toJsonValue(group[alias] ?? null, column)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
