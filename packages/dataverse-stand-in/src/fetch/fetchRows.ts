import { identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { propertyName } from "../schema/tableShape";
import { allColumns, outputList, toJsonRow } from "../sql/outputColumn";
import type { JsonRow, OutputColumn, SqlRow } from "../sql/outputColumn";
import type { Call } from "../web/call";
import { largestPage } from "../web/call";
import { invalidFetchXml } from "../web/crmError";
import type { FetchAttribute, FetchOrder, FetchQuery } from "./fetchQuery";
import { fromClause } from "./fromClause";
import { columnOf, sourcesOf } from "./source";
import type { Source } from "./source";

export interface FetchPage {
  readonly rows: readonly JsonRow[];
  readonly hasMore: boolean;
}

/** Rows of a query without aggregates. Unlike in OData, values that are null are left out. */
export function fetchRows(query: FetchQuery, call: Call): FetchPage {
  const sources = sourcesOf(query.entity, call);
  const outputs = sources.flatMap((source) => outputsOf(source, query));
  const size = Math.min(query.top ?? query.count ?? largestPage, largestPage);
  const select = { text: query.isDistinct ? "SELECT DISTINCT" : "SELECT", values: [] };
  const { text, values } = sql`${select} ${outputList(outputs, call.preferences)}
    ${fromClause(sources, call)} ${orderBy(sources, query)}
    LIMIT ${size + 1} OFFSET ${(query.page - 1) * size}`;
  const found = call.database.all(text, [...values]) as readonly SqlRow[];
  return {
    rows: found
      .slice(0, size)
      .map((row) => withoutNulls(toJsonRow(row, outputs, call.preferences))),
    hasMore: query.top === undefined && found.length > size,
  };
}

function outputsOf(source: Source, query: FetchQuery): readonly OutputColumn[] {
  const { entity, table, row, join } = source;
  if (join === undefined && (entity.hasAllAttributes || entity.attributes.length === 0)) {
    return allColumns(table, row);
  }
  const all = entity.hasAllAttributes ? Object.keys(table.columns).map(plainAttribute) : [];
  const id = join === undefined && !query.isDistinct ? [plainAttribute(table.id)] : [];
  const chosen = [...entity.attributes, ...all];
  const missing = id.filter(({ name }) => chosen.every((attribute) => attribute.name !== name));
  return [...chosen, ...missing].map((attribute) => toOutput(attribute, source));
}

function toOutput(attribute: FetchAttribute, source: Source): OutputColumn {
  const { name, alias, aggregate, isGroup } = attribute;
  if (aggregate !== undefined || isGroup) {
    throw invalidFetchXml("An attribute is aggregated or grouped, but the query is no aggregate.");
  }
  const { column } = columnOf(source, name);
  const key = source.join === undefined ? propertyName(name, column) : `${source.alias}.${name}`;
  return { key: alias ?? key, name, column, row: source.row };
}

function plainAttribute(name: string): FetchAttribute {
  return {
    name,
    alias: undefined,
    aggregate: undefined,
    isDistinct: false,
    isGroup: false,
    dateGrouping: undefined,
    isInUserTimeZone: true,
  };
}

/** Ends with the id, so that pages neither overlap nor leave rows out. */
function orderBy(sources: readonly Source[], query: FetchQuery): Sql {
  const orders = sources.flatMap((source) =>
    source.entity.orders.map((order) => orderTerm(order, source)),
  );
  const [root] = sources;
  if (root === undefined || query.isDistinct) {
    return orders.length === 0 ? sql`` : sql`ORDER BY ${joined(orders, ", ")}`;
  }
  const { storedKey, id } = root.table;
  const key = sql`${root.row}.${identifier(storedKey ?? id)}`;
  return sql`ORDER BY ${joined([...orders, key], ", ")}`;
}

function orderTerm({ attribute, alias, isDescending }: FetchOrder, source: Source): Sql {
  const aliased = source.entity.attributes.find((candidate) => candidate.alias === alias)?.name;
  const name = attribute ?? (alias === undefined ? undefined : aliased);
  if (name === undefined) throw invalidFetchXml("An order names no attribute of its entity.");
  const { operand } = columnOf(source, name);
  return isDescending ? sql`${operand} DESC` : operand;
}

function withoutNulls(row: JsonRow): JsonRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
