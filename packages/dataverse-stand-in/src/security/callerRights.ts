import type { Database } from "node-sqlite3-wasm";
import { sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { SqlRow } from "../sql/outputColumn";
import type { PrivilegeDepth } from "./depth";
import { rootUnitId } from "./securityTables";

/** A privilege that a user has, by a role of their own or by one of a team they belong to. */
export interface Grant {
  readonly depth: PrivilegeDepth;
  /** Users whose own rows the depth `Basic` reaches, and teams. */
  readonly principalIds: readonly string[];
  /** Unit in which the role is held. */
  readonly unitId: string;
}

/** What a user may do, and with which rows. */
export interface UserRights {
  readonly unitId: string;
  /** The user and the teams they belong to: rows are shared with any of them. */
  readonly principalIds: readonly string[];
  /** Empty where the user does not have the privilege. */
  readonly grantsOf: (privilege: string) => readonly Grant[];
}

/** Depths that stand in the place of what roles say. */
export type DepthOverrides = Readonly<Record<string, PrivilegeDepth>>;

/** An organisation without any role lets everybody do everything. */
export function findUserRights(
  userId: string,
  database: Database,
  overrides: DepthOverrides = {},
): UserRights {
  const read = rowsReader(database);
  const unitId = unitOf(userId, read);
  const teams = read(sql`SELECT teammembership.teamid AS id, team.businessunitid AS unit
    FROM teammembership JOIN team ON team.teamid = teammembership.teamid
    WHERE systemuserid = ${userId}`);
  const principalIds = [userId, ...teams.map(({ id }) => String(id))];
  const [hasRoles] = read(sql`SELECT 1 FROM "role privilege" LIMIT 1`);
  const own = (depth: PrivilegeDepth): Grant => ({ depth, principalIds, unitId });
  const byRole = (privilege: string): readonly Grant[] => [
    ...depthsOf(userId, privilege, read).map(own),
    ...teams.flatMap(({ id, unit }) =>
      depthsOf(String(id), privilege, read).map((depth) => ({
        depth,
        principalIds: [String(id)],
        unitId: String(unit ?? rootUnitId),
      })),
    ),
  ];
  return {
    unitId,
    principalIds,
    grantsOf: (privilege) => {
      const given = overrides[privilege];
      if (given !== undefined) return [own(given)];
      return hasRoles === undefined ? [own("Global")] : byRole(privilege);
    },
  };
}

type ReadRows = (query: Sql) => readonly SqlRow[];

function rowsReader(database: Database): ReadRows {
  return ({ text, values }) => database.all(text, [...values]) as readonly SqlRow[];
}

function unitOf(userId: string, read: ReadRows): string {
  const [user] = read(sql`SELECT businessunitid AS unit FROM systemuser
    WHERE systemuserid = ${userId}`);
  return String(user?.["unit"] ?? rootUnitId);
}

/** Of each of the principal's roles that has the privilege. */
function depthsOf(
  principalId: string,
  privilege: string,
  read: ReadRows,
): readonly PrivilegeDepth[] {
  const rows = read(sql`SELECT DISTINCT depth FROM "principal role" AS held
    JOIN "role privilege" AS given ON given.roleid = held.roleid
    WHERE held.principalid = ${principalId} AND given.privilege = ${privilege}`);
  return rows.map(({ depth }) => depth as PrivilegeDepth);
}
