import type { Database, SQLiteValue } from "node-sqlite3-wasm";
import { identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { LocalValue } from "@who-knows-whom/stand-in-base/tenant/organizationWriter";

import { activityKinds, activityStorage } from "../schema/activityTables";
import { crmTables, findTable } from "../schema/crmSchema";
import type { Table } from "../schema/tableShape";
import { toStoredValue } from "../sql/columnValue";

type GivenRow = Readonly<Record<string, LocalValue>>;

/** Writes a row as it is given, by logical names. @throws Error that names table or column */
export function insertStoredRow(database: Database, name: string, row: GivenRow): void {
  const table = findTable(name);
  if (table === undefined || table.name === "activitypointer") {
    const names = crmTables.map((each) => each.name).filter((each) => each !== "activitypointer");
    throw new Error(`there is no table "${name}" to write to: ${names.join(", ")}`);
  }
  const isActivity = activityKinds.includes(table);
  const values: Record<string, SQLiteValue> = isActivity ? { activitytypecode: name } : {};
  for (const [column, value] of Object.entries(row)) {
    values[column] = storedValue(table, column, value);
  }
  if (typeof values[table.id] !== "string" && table.storedKey === undefined) {
    throw new Error(`a row of "${name}" needs its id in "${table.id}"`);
  }
  insert(database, isActivity ? activityStorage : name, values);
}

function storedValue(table: Table, name: string, value: LocalValue): SQLiteValue {
  const column = table.columns[name];
  if (column === undefined || column.computed !== undefined) {
    const names = Object.entries(table.columns).filter(([, each]) => each.computed === undefined);
    const listed = names.map(([each]) => each).join(", ");
    throw new Error(`"${table.name}" has no column "${name}" to write to: ${listed}`);
  }
  if (value === null) return null;
  try {
    return toStoredValue(String(value), column);
  } catch (error) {
    throw new Error(`"${name}": ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function insert(database: Database, table: string, row: Readonly<Record<string, SQLiteValue>>) {
  const names = joined(Object.keys(row).map(identifier), ", ");
  const list = joined(
    Object.values(row).map((value) => sql`${value}`),
    ", ",
  );
  const { text, values } = sql`INSERT INTO ${identifier(table)} (${names}) VALUES (${list})`;
  database.run(text, [...values]);
}
