import { allOf, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { visibleRows } from "../security/visibleRows";
import type { Call } from "../web/call";
import { invalidFetchXml } from "../web/crmError";
import { filterSql } from "./filterSql";
import { columnOf, joinCondition, sourcesOfExists, tableOf } from "./source";
import type { Source } from "./source";

/** FROM and WHERE of a query: joins, filters of every source, and what must exist besides. */
export function fromClause(sources: readonly Source[], call: Call): Sql {
  const [root, ...linked] = sources;
  if (root === undefined) throw new Error("A query has a root entity");
  const scope = { source: root, named: sources };
  const conditions = [
    ...visibleRows(root, call.rights),
    ...root.entity.filters.map((filter) => filterSql(filter, scope, call)),
    ...sources.flatMap((source) => existsOf(source, call)),
  ];
  return sql`FROM ${tableOf(root)} ${joins(linked, call)} WHERE ${allOf(conditions)}`;
}

/** Filters of a link belong to the join, so that an outer link leaves rows without a match. */
function joins(linked: readonly Source[], call: Call): Sql {
  const pieces = linked.map((source) => {
    const kind = { text: source.join?.link.type === "outer" ? "LEFT JOIN" : "JOIN", values: [] };
    return sql`${kind} ${tableOf(source)} ON ${allOf(linkConditions(source, call))}`;
  });
  return joined(pieces, " ");
}

/** An EXISTS, put as IN: so SQLite may begin with the rows that must exist. */
function existsOf(parent: Source, call: Call): readonly Sql[] {
  return parent.entity.links
    .filter(({ type }) => type === "exists")
    .map((link) => {
      if (parent.join?.link.type === "outer" || hasAttributes(link)) {
        throw invalidFetchXml("A link of type 'exists' has no attributes and no outer parent.");
      }
      const [source, ...linked] = sourcesOfExists(link, parent, call);
      if (source === undefined) throw new Error("A link has a source");
      const conditions = [
        ...visibleRows(source, call.rights),
        ...ownFilters(source, call),
        ...[source, ...linked].flatMap((inner) => existsOf(inner, call)),
      ];
      const rows = sql`FROM ${tableOf(source)} ${joins(linked, call)} WHERE ${allOf(conditions)}`;
      const found = columnOf(source, link.from).operand;
      return sql`${columnOf(parent, link.to).operand} IN (SELECT ${found} ${rows})`;
    });
}

function linkConditions(source: Source, call: Call): readonly Sql[] {
  return [
    ...joinCondition(source),
    ...visibleRows(source, call.rights),
    ...ownFilters(source, call),
  ];
}

function ownFilters(source: Source, call: Call): readonly Sql[] {
  const scope = { source, named: [source] };
  return source.entity.filters.map((filter) => filterSql(filter, scope, call));
}

function hasAttributes({ attributes, hasAllAttributes, links }: Source["entity"]): boolean {
  return attributes.length > 0 || hasAllAttributes || links.some(hasAttributes);
}
