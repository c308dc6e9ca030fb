import { identifier, sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { Table } from "../schema/tableShape";
import { toStoredValue } from "../sql/columnValue";
import type { Call } from "../web/call";
import { largestPage } from "../web/call";
import { accessDenied, crmError, recordNotFound } from "../web/crmError";
import type { CrmError } from "../web/crmError";
import { parseQueryOptions, skipToken } from "./queryOptions";
import { readRecords } from "./readRecords";
import { countRows } from "./selectRows";

/** Answers an OData query for the rows of a table, page by page. */
export function runQuery(url: URL, table: Table, call: Call): object {
  const options = parseQueryOptions(url.searchParams);
  const { pageSize } = call.preferences;

  // The service ignores $top where a page size is preferred.
  const top = pageSize === undefined ? options.top : undefined;
  const size = Math.min(top ?? pageSize ?? largestPage, largestPage);
  const records = readRecords({ table, options, limit: size + 1 }, call);
  const hasMore = top === undefined && records.length > size;
  return {
    "@odata.context": contextOf(table, call),
    ...(options.isCounted && {
      "@odata.count": Math.min(countRows({ table, options }, call), largestPage),
    }),
    value: records.slice(0, size),
    ...(hasMore && { "@odata.nextLink": nextLink(url, options.skip + size) }),
  };
}

/** Answers a query for the one record that has the id. */
export function readRecord(
  url: URL,
  { table, id }: { readonly table: Table; readonly id: string },
  call: Call,
): object {
  if (table.isListOnly === true) {
    const message = `The 'Retrieve' method does not support entities of type '${table.name}'.`;
    throw crmError(400, "0x80040800", message);
  }
  const options = parseQueryOptions(url.searchParams);
  const only = { column: table.id, values: [toStoredValue(id, { type: "guid" })] };
  const [record] = readRecords({ table, options, only }, call);
  if (record === undefined) throw missing(table, id, call);
  return { "@odata.context": `${contextOf(table, call)}/$entity`, ...record };
}

/** A record that exists and may not be read is refused, not unknown. */
function missing({ name, id: column }: Table, id: string, { database, callerId }: Call): CrmError {
  const stored = toStoredValue(id, { type: "guid" });
  const { text, values } =
    sql`SELECT 1 FROM ${identifier(name)} WHERE ${identifier(column)} = ${stored}`;
  const isThere = database.get(text, [...values]) !== null;
  return isThere ? accessDenied(callerId, "Read", id) : recordNotFound(name, id);
}

function contextOf({ set }: Table, { serviceRoot }: Call): string {
  return `${serviceRoot}/$metadata#${set}`;
}

function nextLink(url: URL, rowsBefore: number): string {
  const next = new URL(url);
  next.searchParams.set("$skiptoken", skipToken(rowsBefore));
  return next.href;
}
