import { identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { Table } from "../schema/tableShape";
import type { Call } from "../web/call";
import { crmError } from "../web/crmError";
import { parsePayload } from "./parsePayload";
import { recordValues } from "./recordValues";
import type { StoredValues } from "./recordValues";

// Rows of a table of its own, which no activity stands behind.

/** The row belongs to the caller: whom else it belongs to takes a privilege that the stand-in knows nobody to have. */
export function createPlainRow(body: string, table: Table, id: string, call: Call): void {
  const seconds = secondsOf(call);
  const row: StoredValues = {
    ownerid: call.callerId,
    owneridtype: "systemuser",
    createdon: seconds,
    modifiedon: seconds,
    ...valuesOf(body, table, call),
    [table.id]: id,
  };
  const names = joined(Object.keys(row).map(identifier), ", ");
  const list = joined(
    Object.values(row).map((value) => sql`${value}`),
    ", ",
  );
  const { text, values } = sql`INSERT INTO ${identifier(table.name)} (${names}) VALUES (${list})`;
  call.database.run(text, [...values]);
}

export function updatePlainRow(body: string, table: Table, id: string, call: Call): void {
  const row = { ...valuesOf(body, table, call), modifiedon: secondsOf(call) };
  const changes = joined(
    Object.entries(row).map(([name, value]) => sql`${identifier(name)} = ${value}`),
    ", ",
  );
  const { text, values } = sql`UPDATE ${identifier(table.name)} SET ${changes}
    WHERE ${identifier(table.id)} = ${id}`;
  call.database.run(text, [...values]);
}

function valuesOf(body: string, table: Table, call: Call): StoredValues {
  const { properties } = parsePayload(body, table);
  if (Object.keys(properties).some((name) => name.startsWith("ownerid"))) {
    throw crmError(403, "0x80040220", `Principal user is missing prvAssign${table.privilege}.`);
  }
  return recordValues(properties, table, call);
}

function secondsOf({ now }: Call): number {
  return Math.floor(now.getTime() / 1000);
}
