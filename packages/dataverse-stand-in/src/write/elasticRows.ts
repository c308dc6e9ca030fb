import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";
import { identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { Table } from "../schema/tableShape";
import { toStoredValue } from "../sql/columnValue";
import { emptyAnswer } from "../web/answers";
import type { Call } from "../web/call";
import { crmError, recordNotFound } from "../web/crmError";
import { parsePayload } from "./parsePayload";
import { recordExists, recordValues } from "./recordValues";

/** The service takes more, and advises a hundred. */
const mostTargets = 1_000;

interface Target {
  readonly id: string;
  readonly properties: object;
}

/** Actions on many rows of an elastic table. One after another: what came before a refusal stays. */
export function elasticAction(
  action: string,
  body: string,
  table: Table,
  call: Call,
): StandInAnswer | undefined {
  const work = actions[action];
  if (work === undefined || table.isElastic !== true) return undefined;
  for (const target of targetsOf(body, table)) work(target, table, call);
  return emptyAnswer(204);
}

/** @throws CrmError where there is none */
export function deleteElasticRow(id: string, table: Table, call: Call): StandInAnswer {
  remove({ id: storedId(id), properties: {} }, table, call);
  return emptyAnswer(204);
}

const actions: Readonly<Record<string, (target: Target, table: Table, call: Call) => void>> = {
  UpsertMultiple: upsert,
  DeleteMultiple: remove,
};

function upsert({ id, properties }: Target, table: Table, call: Call): void {
  const isThere = recordExists(table, id, call);
  call.require("Create", table);
  call.require("Write", table);
  const seconds = Math.floor(call.now.getTime() / 1000);
  const row = {
    ...recordValues(properties, table, call),
    ...(!isThere && { createdon: seconds, partitionid: id }),
    modifiedon: seconds,
  };
  if (isThere) update(id, row, table, call);
  else insert({ ...row, [table.id]: id }, table, call);
}

function remove({ id }: Target, table: Table, call: Call): void {
  call.require("Delete", table);
  if (!recordExists(table, id, call)) throw recordNotFound(table.name, id);
  const { text, values } =
    sql`DELETE FROM ${identifier(table.name)} WHERE ${identifier(table.id)} = ${id}`;
  call.database.run(text, [...values]);
}

type StoredRow = ReturnType<typeof recordValues>;

function insert(row: StoredRow, table: Table, call: Call): void {
  const names = joined(Object.keys(row).map(identifier), ", ");
  const list = joined(
    Object.values(row).map((value) => sql`${value}`),
    ", ",
  );
  const { text, values } = sql`INSERT INTO ${identifier(table.name)} (${names}) VALUES (${list})`;
  call.database.run(text, [...values]);
}

function update(id: string, row: StoredRow, table: Table, call: Call): void {
  const changes = joined(
    Object.entries(row).map(([name, value]) => sql`${identifier(name)} = ${value}`),
    ", ",
  );
  const { text, values } = sql`UPDATE ${identifier(table.name)} SET ${changes}
    WHERE ${identifier(table.id)} = ${id}`;
  call.database.run(text, [...values]);
}

/** Each names its type, and its row by `@odata.id` or by the primary key. */
function targetsOf(body: string, table: Table): readonly Target[] {
  const { related } = parsePayload(body, { ...table, collections: { Targets: ownRows } });
  const rows = related.flatMap(([, targets]) => targets);
  if (rows.length === 0 || rows.length > mostTargets) {
    throw crmError(400, "0x80040203", `Targets must hold 1 to ${mostTargets} rows.`);
  }
  return rows.map((row) => toTarget(row, table));
}

const ownRows = { column: "", table: "" };

function toTarget(row: object, table: Table): Target {
  const values = new Map<string, unknown>(Object.entries(row));
  if (values.get("@odata.type") !== `Microsoft.Dynamics.CRM.${table.name}`) {
    throw crmError(400, "0x80048d19", "A target does not name its type.");
  }
  const address = values.get("@odata.id");
  const [, named] = /\(([^)]+)\)$/.exec(typeof address === "string" ? address : "") ?? [];
  const id = values.get(table.id) ?? named;
  if (typeof id !== "string") throw crmError(400, "0x80040203", "A target names no row.");
  for (const name of ["@odata.type", "@odata.id", table.id]) values.delete(name);
  return { id: storedId(id), properties: Object.fromEntries(values) };
}

function storedId(id: string): string {
  return String(toStoredValue(id, { type: "guid" }));
}
