import type { SQLiteValue } from "node-sqlite3-wasm";
import { allOf, identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { findProperty } from "../schema/crmSchema";
import { propertyName } from "../schema/tableShape";
import type { Table } from "../schema/tableShape";
import { visibleRows } from "../security/visibleRows";
import { allColumns, outputList, toJsonRow } from "../sql/outputColumn";
import type { JsonRow, OutputColumn, SqlRow } from "../sql/outputColumn";
import type { Call } from "../web/call";
import { unknownProperty } from "../web/crmError";
import { expressionSql } from "./expressionSql";
import type { OrderTerm, QueryOptions } from "./queryOptions";

/** Rows of one table that are wanted. */
export interface RowsQuery {
  readonly table: Table;
  readonly options: QueryOptions;
  /** Only rows whose column holds one of the values. */
  readonly only?: { readonly column: string; readonly values: readonly SQLiteValue[] };
  /** The most rows to read, after those that the options skip. */
  readonly limit?: number;
}

export interface SelectedRow {
  readonly json: JsonRow;
  /** Stored values of the columns asked for besides. */
  readonly stored: readonly SQLiteValue[];
}

const row = identifier("it");

/** Reads rows without related ones, and the stored values of further columns. */
export function selectRows(
  query: RowsQuery,
  columns: readonly string[],
  call: Call,
): readonly SelectedRow[] {
  const { table, options, limit } = query;
  const outputs = outputsOf(table, options);
  const stored = columns.map(
    (column, index) => sql`${row}.${identifier(column)} AS ${identifier(`stored${index}`)}`,
  );
  const list = joined([outputList(outputs, call.preferences), ...stored], ", ");
  const { text, values } = sql`SELECT ${list} ${fromWhere(query, call)}
    ORDER BY ${orderBy(options.orderBy, table)} LIMIT ${limit ?? -1} OFFSET ${options.skip}`;
  const found = call.database.all(text, [...values]) as readonly SqlRow[];
  return found.map((found) => ({
    json: toJsonRow(found, outputs, call.preferences),
    stored: columns.map((_, index) => found[`stored${index}`] ?? null),
  }));
}

export function countRows(query: RowsQuery, call: Call): number {
  const { text, values } = sql`SELECT count(*) AS total ${fromWhere(query, call)}`;
  return Number((call.database.get(text, [...values]) as SqlRow)["total"]);
}

function fromWhere({ table, options, only }: RowsQuery, call: Call): Sql {
  call.require("Read", table);
  const scope = { table, row, variables: new Map() };
  const conditions = [
    ...visibleRows({ table, row }, call.rights),
    ...(options.filter === undefined ? [] : [expressionSql(options.filter, scope, call)]),
    ...(only === undefined ? [] : [isOneOf(only)]),
  ];
  return sql`FROM ${identifier(table.name)} AS ${row} WHERE ${allOf(conditions)}`;
}

function isOneOf({ column, values }: Required<RowsQuery>["only"]): Sql {
  const list = joined(
    values.map((value) => sql`${value}`),
    ", ",
  );
  return sql`${row}.${identifier(column)} IN (${list})`;
}

/** The id is always there, asked for or not. */
function outputsOf(table: Table, { select }: QueryOptions): readonly OutputColumn[] {
  if (select === undefined) return allColumns(table, row);
  const properties = new Set([...select, propertyName(table.id, { type: "guid" })]);
  return [...properties].map((property) => ({
    key: property,
    row,
    ...columnOf(property, table),
  }));
}

function orderBy(terms: readonly OrderTerm[], table: Table): Sql {
  const orders = terms.map(({ property, isDescending }) => {
    const column = sql`${row}.${identifier(columnOf(property, table).name)}`;
    return isDescending ? sql`${column} DESC` : column;
  });
  const key = sql`${row}.${identifier(table.storedKey ?? table.id)}`;
  return joined([...orders, key], ", ");
}

function columnOf(property: string, table: Table): Pick<OutputColumn, "name" | "column"> {
  const found = findProperty(table, property);
  if (found === undefined) throw unknownProperty(table.name, property);
  return found;
}
