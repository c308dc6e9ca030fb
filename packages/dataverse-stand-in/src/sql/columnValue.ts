import type { SQLiteValue } from "node-sqlite3-wasm";

import { crmTables } from "../schema/crmSchema";
import type { Column, ColumnType } from "../schema/tableShape";
import { invalidArgument } from "../web/crmError";

export type JsonValue = string | number | boolean | null;

const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** A point in time as text: a date, or a date and time that may name its offset. */
const moment = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads the text of a value as what the column stores. @throws CrmError when it cannot be one */
export function toStoredValue(text: string, { type }: Column, utcOffsetMinutes = 0): SQLiteValue {
  return readers[type](text, utcOffsetMinutes);
}

/** The service's JSON for a stored value. */
export function toJsonValue(value: SQLiteValue, { type }: Column): JsonValue {
  if (value === null) return null;
  if (type === "boolean") return value === 1;
  if (type === "dateTime") return new Date(Number(value) * 1000).toISOString().replace(".000", "");
  return typeof value === "string" ? value : Number(value);
}

const readers: Readonly<
  Record<ColumnType, (text: string, utcOffsetMinutes: number) => string | number>
> = {
  guid: readGuid,
  lookup: readGuid,
  integer: readInteger,
  decimal: readDecimal,
  choice: readInteger,
  boolean: readBoolean,
  dateTime: readMoment,
  tableName: readTableName,
  string: (text) => text,
};

function readGuid(text: string): string {
  return guid.exec(text)?.[1]?.toLowerCase() ?? refuse(text, "Guid");
}

function readInteger(text: string): number {
  return /^-?\d+$/.test(text) ? Number(text) : refuse(text, "Int32");
}

function readDecimal(text: string): number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : refuse(text, "Decimal");
}

function readBoolean(text: string): number {
  if (/^(1|true)$/i.test(text)) return 1;
  if (/^(0|false)$/i.test(text)) return 0;
  return refuse(text, "Boolean");
}

/** Without an offset of its own, a date or time is meant in the caller's time zone. */
function readMoment(text: string, utcOffsetMinutes: number): number {
  const [, date, time = "00:00", offset] = moment.exec(text) ?? refuse(text, "DateTime");
  const seconds = Date.parse(`${date ?? ""}T${time}${offset ?? "Z"}`) / 1000;
  if (Number.isNaN(seconds)) return refuse(text, "DateTime");
  return Math.floor(offset === undefined ? seconds - utcOffsetMinutes * 60 : seconds);
}

/** Tables are named by their logical name or by their object type code. */
function readTableName(text: string): string {
  const code = text.toLowerCase();
  return crmTables.find(({ objectTypeCode }) => String(objectTypeCode) === code)?.name ?? code;
}

function refuse(text: string, type: string): never {
  throw invalidArgument(`'${text}' is not a valid value of type ${type}.`);
}
