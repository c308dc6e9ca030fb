import { identifier, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { findTable } from "../schema/crmSchema";
import type { Column, Table } from "../schema/tableShape";
import type { Call } from "../web/call";
import { crmError, invalidFetchXml, unknownAttribute, unknownEntity } from "../web/crmError";
import type { FetchEntity, FetchLink } from "./fetchQuery";

/** A table that takes part in a query: the root entity or one that is linked to another source. */
export interface Source {
  readonly entity: FetchEntity;
  readonly table: Table;
  /** Its name in the query. */
  readonly alias: string;
  /** Its name in the SQL. */
  readonly row: Sql;
  /** How it is linked; absent for the root. */
  readonly join?: { readonly link: FetchLink; readonly parent: Source };
}

/** Links a query may have. */
const mostLinks = 15;

/** The root and everything joined to it, parents first. Links of type `exists` join nothing. */
export function sourcesOf(root: FetchEntity, call: Call): readonly Source[] {
  const links = linksWithin(root);
  if (links.length > mostLinks) {
    const message = "Number of link entities in query exceeded maximum limit.";
    throw crmError(400, "0x8004430D", message);
  }
  const source = { entity: root, alias: root.name, row: identifier("t"), table: open(root, call) };
  const sources = [source, ...linkedTo(source, links, call)];
  if (new Set(sources.map(({ alias }) => alias)).size < sources.length) {
    throw invalidFetchXml("An alias stands for two entities.");
  }
  return sources;
}

/** The source of an EXISTS, and everything joined to it. */
export function sourcesOfExists(link: FetchLink, parent: Source, call: Call): readonly Source[] {
  const source = linkedSource({ link, parent }, [link], call);
  return [source, ...linkedTo(source, linksWithin(link), call)];
}

export function columnOf(source: Source, attribute: string): { column: Column; operand: Sql } {
  const column = source.table.columns[attribute];
  if (column === undefined) throw unknownAttribute(source.table.name, attribute);
  return { column, operand: sql`${source.row}.${identifier(attribute)}` };
}

/** The columns by which a source is linked to its parent; none for the root. */
export function joinCondition(source: Source): readonly Sql[] {
  if (source.join === undefined) return [];
  const { link, parent } = source.join;
  const { table, row } = source;
  if (table.storedKey !== undefined && link.from === table.id && isIdOf(parent, link.to, table)) {
    // The same row by its id: no index holds ids that are computed.
    const key = identifier(table.storedKey);
    return [sql`${row}.${key} = ${parent.row}.${key}`];
  }
  return [sql`${columnOf(source, link.from).operand} = ${columnOf(parent, link.to).operand}`];
}

function isIdOf(source: Source, column: string, table: Table): boolean {
  return source.table === table && column === table.id;
}

export function tableOf({ table, row }: Source): Sql {
  return sql`${identifier(table.name)} AS ${row}`;
}

/** The source that a condition names by its alias, or by its table where it has no alias. */
export function sourceNamed(name: string, sources: readonly Source[]): Source {
  const found = sources.find(
    ({ alias, join, entity }) =>
      alias === name || (join?.link.alias === undefined && entity.name === name),
  );
  if (found === undefined) throw invalidFetchXml(`There is no link-entity '${name}'.`);
  return found;
}

function linkedTo(parent: Source, links: readonly FetchLink[], call: Call): readonly Source[] {
  return parent.entity.links.flatMap((link) => {
    if (link.type === "exists") return [];
    if (link.type === "inner" && parent.join?.link.type === "outer") {
      throw invalidFetchXml("An inner link within an outer one is not supported.");
    }
    const source = linkedSource({ link, parent }, links, call);
    return [source, ...linkedTo(source, links, call)];
  });
}

/** Without an alias, a link is called by its table and its number among all links. */
function linkedSource(
  join: Required<Source>["join"],
  links: readonly FetchLink[],
  call: Call,
): Source {
  const { link, parent } = join;
  const row = identifier(`${parent.row.text.slice(1, -1)}_${parent.entity.links.indexOf(link)}`);
  const alias = link.alias ?? `${link.name}${links.indexOf(link) + 1}`;
  return { entity: link, alias, row, table: open(link, call), join };
}

function open({ name }: FetchEntity, call: Call): Table {
  const table = findTable(name);
  if (table === undefined) throw unknownEntity(name);
  call.require("Read", table);
  return table;
}

function linksWithin({ links }: FetchEntity): readonly FetchLink[] {
  return links.flatMap((link) => [link, ...linksWithin(link)]);
}
