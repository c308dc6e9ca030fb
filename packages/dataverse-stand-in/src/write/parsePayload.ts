import type { Table } from "../schema/tableShape";
import { crmError } from "../web/crmError";

/** A record in a payload, apart from the related records that are created with it. */
export interface Payload {
  readonly properties: object;
  /** Rows of the table's collections, by the name of the collection. */
  readonly related: readonly (readonly [collection: string, rows: readonly object[]])[];
}

/** @throws CrmError when the body is no JSON object */
export function parsePayload(body: string, table: Table): Payload {
  const entries = Object.entries(parseObject(body));
  const isRelated = ([name]: [string, unknown]) => name in table.collections;
  return {
    properties: Object.fromEntries(entries.filter((entry) => !isRelated(entry))),
    related: entries.filter(isRelated).map(([name, rows]) => [name, asObjects(rows)]),
  };
}

function parseObject(body: string): object {
  try {
    const parsed: unknown = JSON.parse(body);
    if (isObject(parsed)) return parsed;
  } catch {
    // The check below refuses text that is no JSON, because it is no object either.
  }
  throw crmError(400, "0x80048d19", "Error identified in Payload provided by the user.");
}

function asObjects(rows: unknown): readonly object[] {
  if (Array.isArray(rows) && rows.every(isObject)) return rows;
  throw crmError(400, "0x80048d19", "A collection in the payload is no list of objects.");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
