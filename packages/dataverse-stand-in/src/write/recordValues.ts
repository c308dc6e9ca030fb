import type { SQLiteValue } from "node-sqlite3-wasm";
import { identifier, sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { findProperty, findTableOfSet } from "../schema/crmSchema";
import type { Column, Table } from "../schema/tableShape";
import { toStoredValue } from "../sql/columnValue";
import type { Call } from "../web/call";
import { crmError, recordNotFound } from "../web/crmError";

export type StoredValues = Readonly<Record<string, SQLiteValue>>;

const bind = "@odata.bind";

/** Reads the properties of a record in a payload as what its columns store. @throws CrmError */
export function recordValues(properties: object, table: Table, call: Call): StoredValues {
  const entries = Object.entries(properties).flatMap(([name, value]: [string, unknown]) =>
    name.endsWith(bind)
      ? boundValues(name.slice(0, -bind.length), String(value), { table, call })
      : [plainValue(name, value, table)],
  );
  return Object.fromEntries(entries);
}

function plainValue(
  property: string,
  value: unknown,
  table: Table,
): readonly [string, SQLiteValue] {
  const { name, column } = findProperty(table, property) ?? undeclared(property, table);
  const isWritable = column.type !== "lookup" && column.computed === undefined;
  if (!isWritable) return undeclared(property, table);
  if (value === null) return [name, null];
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    return undeclared(property, table);
  }
  checkLength({ name, text: String(value) }, column, table);
  return [name, toStoredValue(String(value), column)];
}

/** A lookup set by the address of a record, like /leads(id). */
function boundValues(
  navigation: string,
  address: string,
  { table, call }: { readonly table: Table; readonly call: Call },
): readonly (readonly [string, SQLiteValue])[] {
  const { column, table: target } = table.navigation[navigation] ?? undeclared(navigation, table);
  const [, set = "", key = ""] = /(?:^|\/)(\w+)\(([^)]+)\)$/.exec(address) ?? [];
  const targetTable = findTableOfSet(set);
  if (targetTable?.name !== target) return undeclared(`${navigation}${bind}`, table);
  const id = toStoredValue(key, { type: "guid" });
  if (!recordExists(targetTable, id, call)) throw recordNotFound(target, key);
  const { typeColumn } = table.columns[column] ?? {};
  return [[column, id], ...(typeColumn === undefined ? [] : [[typeColumn, target] as const])];
}

export function recordExists({ name, id }: Table, value: SQLiteValue, { database }: Call): boolean {
  const { text, values } =
    sql`SELECT 1 FROM ${identifier(name)} WHERE ${identifier(id)} = ${value}`;
  return database.get(text, [...values]) !== null;
}

function checkLength(
  { name, text }: { readonly name: string; readonly text: string },
  { length = Infinity }: Column,
  table: Table,
): void {
  if (text.length <= length) return;
  const what = `The length of the '${name}' attribute of the '${table.name}' entity`;
  const message = `A validation error occurred. ${what} exceeded the maximum allowed length of '${length}'.`;
  throw crmError(400, "0x80044331", message);
}

function undeclared(property: string, { name }: Table): never {
  const message = `An undeclared property '${property}' was found in the payload for '${name}'.`;
  throw crmError(400, "0x80048d19", message);
}
