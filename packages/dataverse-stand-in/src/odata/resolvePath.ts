import { allOf, identifier, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { findProperty, tableNamed } from "../schema/crmSchema";
import type { Collection, Column, Table } from "../schema/tableShape";
import { visibleRows } from "../security/visibleRows";
import type { Call } from "../web/call";
import { invalidQuery, unknownProperty } from "../web/crmError";
import type { Path } from "./expression";

export interface Row {
  readonly table: Table;
  /** SQL alias. */
  readonly row: Sql;
}

/** The row a filter is about, and the rows its lambda variables stand for. */
export interface RowScope extends Row {
  readonly variables: ReadonlyMap<string, Row>;
}

export interface Operand {
  readonly operand: Sql;
  readonly column: Column;
}

const referred = identifier("referred");

/** A property of the row, of a lambda variable, or of the record that a lookup refers to. */
export function resolvePath(path: Path, scope: RowScope, call: Call): Operand {
  const { names, start } = startOf(path, scope);
  const [first = "", second, ...rest] = names;
  if (second === undefined) return propertyOf(first, start);
  if (rest.length > 0) throw invalidQuery("A path leads through one lookup at most.");
  const { table, lookup } = navigationOf(first, start, call);
  const found = propertyOf(second, { table, row: referred });
  const conditions = allOf([
    sql`${referred}.${identifier(table.id)} = ${lookup}`,
    ...visibleRows({ table, row: referred }, call.rights),
  ]);
  const from = sql`${identifier(table.name)} AS ${referred}`;
  const value = sql`(SELECT ${found.operand} FROM ${from} WHERE ${conditions})`;
  const isText = found.column.type === "string";
  return { column: found.column, operand: isText ? sql`${value} COLLATE NOCASE` : value };
}

/** Query functions name a column either way: as OData does, or by its logical name. */
export function resolveColumn(name: string, { table, row }: Row): Operand {
  const column = table.columns[name];
  if (column === undefined) return propertyOf(name, { table, row });
  return { column, operand: sql`${row}.${identifier(name)}` };
}

export function resolveCollection(
  path: Path,
  scope: RowScope,
  call: Call,
): { readonly collection: Collection; readonly table: Table; readonly owner: Row } {
  const { names, start } = startOf(path, scope);
  const [name = ""] = names;
  const collection = names.length === 1 ? start.table.collections[name] : undefined;
  if (collection === undefined) throw unknownProperty(start.table.name, path.names.join("/"));
  const table = tableNamed(collection.table);
  call.require("Read", table);
  return { collection, table, owner: start };
}

function startOf({ names }: Path, scope: RowScope): { names: readonly string[]; start: Row } {
  const variable = scope.variables.get(names[0] ?? "");
  return variable === undefined
    ? { names, start: scope }
    : { names: names.slice(1), start: variable };
}

function propertyOf(property: string, { table, row }: Row): Operand {
  const found = findProperty(table, property);
  if (found === undefined) throw unknownProperty(table.name, property);
  return { column: found.column, operand: sql`${row}.${identifier(found.name)}` };
}

function navigationOf(
  name: string,
  { table, row }: Row,
  call: Call,
): { table: Table; lookup: Sql } {
  const navigation = table.navigation[name];
  if (navigation === undefined) throw unknownProperty(table.name, name);
  const target = tableNamed(navigation.table);
  call.require("Read", target);
  return { table: target, lookup: sql`${row}.${identifier(navigation.column)}` };
}
