import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";
import { allOf, identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { activityKinds, activityStorage } from "../schema/activityTables";
import type { Table } from "../schema/tableShape";
import { visibleRows } from "../security/visibleRows";
import { toStoredValue } from "../sql/columnValue";
import { emptyAnswer } from "../web/answers";
import type { Call } from "../web/call";
import { accessDenied, crmError, recordNotFound } from "../web/crmError";
import { createRecord } from "./createRecord";
import { updatePlainRow } from "./plainRows";
import { recordExists, recordValues } from "./recordValues";
import { parsePayload } from "./parsePayload";

interface Target {
  readonly table: Table;
  readonly id: string;
  /** A record that does not exist is created. */
  readonly isUpsert: boolean;
}

/** Changes an activity, or a row of a table that is written: closes a task, for example. */
export function updateRecord(body: string, target: Target, call: Call): StandInAnswer {
  const { table, isUpsert } = target;
  call.require("Write", table);
  if (!activityKinds.includes(table) && table.isWritten !== true) {
    throw crmError(405, "0x80060888", `The stand-in does not change rows of '${table.name}'.`);
  }
  const id = String(toStoredValue(target.id, { type: "guid" }));
  if (!recordExists(table, id, call)) {
    if (isUpsert) return createRecord(body, { table, id }, call);
    throw recordNotFound(table.name, id);
  }
  if (!mayWrite(table, id, call)) throw accessDenied(call.callerId, "Write", id);
  if (table.isWritten === true) updatePlainRow(body, table, id, call);
  else updateActivity(body, { table, id }, call);
  const address = `${call.serviceRoot}/${table.set}(${id})`;
  return emptyAnswer(204, { "OData-EntityId": address, Location: address });
}

function updateActivity(body: string, { table, id }: Omit<Target, "isUpsert">, call: Call): void {
  const { properties, related } = parsePayload(body, table);
  if (related.length > 0) throw crmError(400, "0x80048d19", "Parties cannot be changed.");
  update(id, recordValues(properties, table, call), call);
}

function mayWrite(table: Table, id: string, call: Call): boolean {
  const row = identifier(table.name);
  const conditions = allOf([
    sql`${row}.${identifier(table.id)} = ${id}`,
    ...visibleRows({ table, row }, call.rights, "Write"),
  ]);
  const { text, values } = sql`SELECT 1 FROM ${row} WHERE ${conditions}`;
  return call.database.get(text, [...values]) !== null;
}

function update(id: string, row: ReturnType<typeof recordValues>, call: Call): void {
  const modified = { ...row, modifiedon: Math.floor(call.now.getTime() / 1000) };
  const changes = joined(
    Object.entries(modified).map(([name, value]) => sql`${identifier(name)} = ${value}`),
    ", ",
  );
  const table = identifier(activityStorage);
  const { text, values } = sql`UPDATE ${table} SET ${changes} WHERE activityid = ${id}`;
  call.database.run(text, [...values]);
}
