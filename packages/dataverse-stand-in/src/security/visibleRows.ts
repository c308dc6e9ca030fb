import { allOf, anyOf, identifier, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { activityStorage } from "../schema/activityTables";
import { tableNamed } from "../schema/crmSchema";
import type { Table } from "../schema/tableShape";
import type { Action } from "../web/call";
import type { Grant, UserRights } from "./callerRights";

/** Rows of a table that are meant, by the SQL alias of the row. */
export interface Rows {
  readonly table: Table;
  readonly row: Sql;
}

/**
 * The condition under which the user may do this with a row; none where every row is theirs to use.
 * It belongs to every place of a query that reads the table, aggregates and joins included.
 */
export function visibleRows(
  rows: Rows,
  rights: UserRights,
  action: Action = "Read",
): readonly Sql[] {
  const grants = rights.grantsOf(`prv${action}${rows.table.privilege}`);
  if (!isOwned(rows.table) || grants.some(({ depth }) => depth === "Global")) return [];
  if (rows.table.name === "activityparty") return [partyOfVisibleActivity(rows, rights, action)];
  return [anyOf([...grants.map((grant) => reachedBy(grant, rows)), isShared(rows, rights)])];
}

/** Rows of an intersect table belong to nobody: the privilege alone decides. */
function isOwned({ name, columns }: Table): boolean {
  return name === "activityparty" || "ownerid" in columns || "businessunitid" in columns;
}

/** Parties have no owner of their own: who reads an activity reads who took part in it. */
function partyOfVisibleActivity({ row }: Rows, rights: UserRights, action: Action): Sql {
  const activity = identifier("activity of party");
  const pointer = { row: activity, table: tableNamed("activitypointer") };
  const conditions = allOf([
    sql`${activity}.activityid = ${row}.activityid`,
    ...visibleRows(pointer, rights, action),
  ]);
  return sql`EXISTS (SELECT 1 FROM ${identifier(activityStorage)} AS ${activity}
    WHERE ${conditions})`;
}

function reachedBy({ depth, principalIds, unitId }: Grant, { table, row }: Rows): Sql {
  const owner = "ownerid" in table.columns ? "ownerid" : table.id;
  const own = sql`${row}.${identifier(owner)} IN (${list(principalIds)})`;
  if (depth === "Basic") return own;
  const units = depth === "Deep" ? unitsBelow(unitId) : sql`SELECT ${unitId}`;
  return anyOf([own, isOfUnits({ table, row }, units)]);
}

function isOfUnits({ table, row }: Rows, units: Sql): Sql {
  if (!("ownerid" in table.columns)) return sql`${row}.businessunitid IN (${units})`;
  const owners = sql`SELECT systemuserid FROM systemuser WHERE businessunitid IN (${units})
    UNION SELECT teamid FROM team WHERE businessunitid IN (${units})`;
  return sql`CASE WHEN ${row}.owningbusinessunit IS NULL THEN ${row}.ownerid IN (${owners})
    ELSE ${row}.owningbusinessunit IN (${units}) END`;
}

/** The unit and all that are below it, at any distance. */
function unitsBelow(unitId: string): Sql {
  return sql`WITH RECURSIVE below(id) AS (SELECT ${unitId} UNION
    SELECT businessunitid FROM businessunit JOIN below ON parentbusinessunitid = below.id)
    SELECT id FROM below`;
}

function isShared({ table, row }: Rows, { principalIds }: UserRights): Sql {
  return sql`${row}.${identifier(table.id)} IN
    (SELECT objectid FROM "share" WHERE principalid IN (${list(principalIds)}))`;
}

function list(ids: readonly string[]): Sql {
  return joined(
    ids.map((id) => sql`${id}`),
    ", ",
  );
}
