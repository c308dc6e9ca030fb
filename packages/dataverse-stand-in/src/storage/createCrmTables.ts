import type { Database } from "node-sqlite3-wasm";
import { identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { activityKinds, activityStorage, partyNumber } from "../schema/activityTables";
import { crmTables, tableNamed } from "../schema/crmSchema";
import { createSecurityTables } from "../security/securityTables";
import type { Column, Columns, ColumnType, Table } from "../schema/tableShape";

/** Ids and table names are kept in lower case; only text that people wrote ignores case. */
const storageByType: Readonly<Record<ColumnType, string>> = {
  guid: "TEXT",
  lookup: "TEXT",
  tableName: "TEXT",
  string: "TEXT COLLATE NOCASE",
  integer: "INTEGER",
  decimal: "REAL",
  choice: "INTEGER",
  boolean: "INTEGER",
  dateTime: "INTEGER", // seconds since 1970
};

/** Creates the CRM's tables in an empty database. Indexes follow the data: indexCrmTables. */
export function createCrmTables(database: Database): void {
  const pointer = tableNamed("activitypointer");
  const activityTables = [pointer, ...activityKinds];
  const plainTables = crmTables.filter((table) => !activityTables.includes(table));

  const allOfThem = activityTables.flatMap(({ columns }) => Object.entries(columns));
  database.exec(createTable(activityStorage, Object.fromEntries(allOfThem)).text);
  for (const table of plainTables) database.exec(createTable(table.name, table.columns).text);
  for (const kind of activityKinds) {
    database.exec(`${createView(kind).text} WHERE activitytypecode = '${kind.name}'`);
  }
  database.exec(createView(pointer).text);
  createSecurityTables(database);
}

function createTable(name: string, columns: Columns): Sql {
  const key = name === "activityparty" ? [sql`${identifier(partyNumber)} INTEGER PRIMARY KEY`] : [];
  const definitions = [...key, ...Object.entries(columns).map(defineColumn)];
  return sql`CREATE TABLE ${identifier(name)} (${joined(definitions, ", ")})`;
}

function defineColumn([name, { type, computed }]: [string, Column]): Sql {
  const generated = computed === undefined ? "" : ` GENERATED ALWAYS AS (${computed}) VIRTUAL`;
  return sql`${identifier(name)} ${{ text: storageByType[type] + generated, values: [] }}`;
}

function createView({ name, columns }: Table): Sql {
  const names = Object.keys(columns).map(identifier);
  const source = identifier(activityStorage);
  return sql`CREATE VIEW ${identifier(name)} AS SELECT ${joined(names, ", ")} FROM ${source}`;
}
