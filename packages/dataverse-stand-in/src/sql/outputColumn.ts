import type { SQLiteValue } from "node-sqlite3-wasm";
import { identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { tableNamed } from "../schema/crmSchema";
import { propertyName } from "../schema/tableShape";
import type { Column, Table } from "../schema/tableShape";
import { wantsAnnotation } from "../web/preferences";
import type { Preferences } from "../web/preferences";
import { toJsonValue } from "./columnValue";
import type { JsonValue } from "./columnValue";

const formattedValue = "OData.Community.Display.V1.FormattedValue";
const lookupLogicalName = "Microsoft.Dynamics.CRM.lookuplogicalname";

/** A column of an answer. */
export interface OutputColumn {
  /** Its name in the answer. */
  readonly key: string;
  readonly name: string;
  readonly column: Column;
  /** SQL alias of the row it comes from. */
  readonly row: Sql;
}

export type JsonRow = Readonly<Record<string, JsonValue>>;
export type SqlRow = Readonly<Record<string, SQLiteValue>>;

/** Every column that OData shows of a table. */
export function allColumns(table: Table, row: Sql): readonly OutputColumn[] {
  return Object.entries(table.columns)
    .filter(([, { isHidden }]) => isHidden !== true)
    .map(([name, column]) => ({ key: propertyName(name, column), name, column, row }));
}

/** SELECTs the columns and what their annotations are made of. */
export function outputList(outputs: readonly OutputColumn[], preferences: Preferences): Sql {
  const isFormatted = wantsAnnotation(preferences, formattedValue);
  const pieces = outputs.flatMap((output, index) => {
    const value = sql`${valueOf(output)} AS ${identifier(`value${index}`)}`;
    if (output.column.type !== "lookup") return [value];
    const type = sql`${typeOf(output)} AS ${identifier(`type${index}`)}`;
    const label = sql`${labelOf(output)} AS ${identifier(`label${index}`)}`;
    return isFormatted ? [value, type, label] : [value, type];
  });
  return joined(pieces, ", ");
}

/** A row of such a SELECT as the service answers it. */
export function toJsonRow(
  row: SqlRow,
  outputs: readonly OutputColumn[],
  preferences: Preferences,
): JsonRow {
  const entries = outputs.flatMap(({ key, column }, index) => {
    const value = row[`value${index}`] ?? null;
    const label = value === null ? undefined : formatted(value, column, row[`label${index}`]);
    const type = value === null ? undefined : row[`type${index}`];
    const annotations: (readonly [string, JsonValue])[] = [];
    if (label !== undefined && wantsAnnotation(preferences, formattedValue)) {
      annotations.push([`${key}@${formattedValue}`, label]);
    }
    if (typeof type === "string" && wantsAnnotation(preferences, lookupLogicalName)) {
      annotations.push([`${key}@${lookupLogicalName}`, type]);
    }
    return [...annotations, [key, toJsonValue(value, column)] as const];
  });
  return Object.fromEntries(entries);
}

function formatted(value: SQLiteValue, column: Column, label?: SQLiteValue): string | undefined {
  if (column.type === "choice") return column.choices?.[Number(value)];
  if (column.type === "boolean") return value === 1 ? "Yes" : "No";
  return typeof label === "string" ? label : undefined;
}

function valueOf({ row, name }: OutputColumn): Sql {
  return sql`${row}.${identifier(name)}`;
}

/** The table that a lookup refers to. */
function typeOf({ row, column }: OutputColumn): Sql {
  if (column.typeColumn !== undefined) return sql`${row}.${identifier(column.typeColumn)}`;
  return sql`${column.targets?.[0] ?? null}`;
}

/** The name of the record that a lookup refers to. */
function labelOf(output: OutputColumn): Sql {
  const cases = (output.column.targets ?? []).flatMap((target) => {
    const { id, primaryName, name } = tableNamed(target);
    if (primaryName === undefined) return [];
    const match = sql`${identifier(id)} = ${valueOf(output)}`;
    const label = sql`(SELECT ${identifier(primaryName)} FROM ${identifier(name)} WHERE ${match})`;
    return [sql`WHEN ${name} THEN ${label}`];
  });
  return cases.length === 0 ? sql`NULL` : sql`CASE ${typeOf(output)} ${joined(cases, " ")} END`;
}
