import { randomUUID } from "node:crypto";

import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";
import { identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { readRecord } from "../odata/runQuery";
import { activityKinds, activityStorage } from "../schema/activityTables";
import { tableNamed } from "../schema/crmSchema";
import type { Table } from "../schema/tableShape";
import { emptyAnswer, jsonAnswer } from "../web/answers";
import type { Call } from "../web/call";
import { crmError } from "../web/crmError";
import { createPlainRow } from "./plainRows";
import { parsePayload } from "./parsePayload";
import { recordValues } from "./recordValues";
import type { StoredValues } from "./recordValues";

/** The status code with which the service creates each kind of activity. */
const firstStatus: Readonly<Record<string, number>> = {
  email: 1,
  appointment: 5,
  phonecall: 1,
  task: 2,
};

const regarding = 8;
const owner = 9;

/** Creates an activity of the caller with its parties, or a row of a table that is written. Nothing else. */
export function createRecord(
  body: string,
  { table, id = randomUUID() }: { readonly table: Table; readonly id?: string },
  call: Call,
): StandInAnswer {
  call.require("Create", table);
  if (table.isWritten === true) {
    createPlainRow(body, table, id, call);
    return created(table, id, call);
  }
  if (!activityKinds.includes(table)) {
    throw crmError(405, "0x80060888", `The stand-in does not create rows of '${table.name}'.`);
  }
  const { properties, related } = parsePayload(body, table);
  const activity = { ...defaults(table, call), ...recordValues(properties, table, call) };
  const party = tableNamed("activityparty");
  const parties = [
    ...related.flatMap(([, rows]) => rows.map((row) => recordValues(row, party, call))),
    ...ownParties(activity),
  ];
  insert(activityStorage, { ...activity, activityid: id }, call);
  for (const row of parties) insert(party.name, { ...row, activityid: id }, call);
  return created(table, id, call);
}

function defaults({ name }: Table, { callerId, now }: Call): StoredValues {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    activitytypecode: name,
    ownerid: callerId,
    owneridtype: "systemuser",
    statecode: name === "appointment" ? 3 : 0,
    statuscode: firstStatus[name] ?? 1,
    createdon: seconds,
    modifiedon: seconds,
  };
}

function ownParties(activity: StoredValues): readonly StoredValues[] {
  const { ownerid = null, owneridtype = null } = activity;
  const { regardingobjectid = null, regardingobjecttypecode = null } = activity;
  return [
    { partyid: ownerid, partyobjecttypecode: owneridtype, participationtypemask: owner },
    {
      partyid: regardingobjectid,
      partyobjecttypecode: regardingobjecttypecode,
      participationtypemask: regarding,
    },
  ].filter(({ partyid }) => partyid !== null);
}

function insert(table: string, row: StoredValues, { database }: Call): void {
  const names = joined(Object.keys(row).map(identifier), ", ");
  const list = joined(
    Object.values(row).map((value) => sql`${value}`),
    ", ",
  );
  const { text, values } = sql`INSERT INTO ${identifier(table)} (${names}) VALUES (${list})`;
  database.run(text, [...values]);
}

function created(table: Table, id: string, call: Call): StandInAnswer {
  const address = `${call.serviceRoot}/${table.set}(${id})`;
  const headers = { "OData-EntityId": address, Location: address };
  if (!call.preferences.isRepresentationWanted) return emptyAnswer(204, headers);
  return jsonAnswer(201, readRecord(new URL(address), { table, id }, call), headers);
}
