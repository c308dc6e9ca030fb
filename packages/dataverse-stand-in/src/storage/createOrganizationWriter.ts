import type { Database } from "node-sqlite3-wasm";
import type { OrganizationWriter } from "@who-knows-whom/stand-in-base/tenant/organizationWriter";
import type { Row, RowInserter } from "@who-knows-whom/stand-in-base/sql/insertRows";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { rootUnitId } from "../security/securityTables";
import { insertStoredRow } from "./insertStoredRow";

export interface OrganizationWriterOptions {
  readonly database: Database;
  readonly insert: RowInserter["insert"];
  /** For rows that have an owner: notes the owner's unit. */
  readonly insertOwned: RowInserter["insert"];
  /** When rows were created. */
  readonly history: Row;
  /** Unit of each user and team written so far: rows belong to the unit of their owner. */
  readonly units: Map<string, string>;
}

/** Writes how the organisation is divided, what roles allow, and rows of any table. */
export function createOrganizationWriter(options: OrganizationWriterOptions): OrganizationWriter {
  const { database, insert, insertOwned, history, units } = options;
  return {
    addUnit: ({ id, name, parentId = rootUnitId }) => {
      insert("businessunit", { ...unitRow(id, name, parentId), ...history });
    },
    addRole: ({ id, privileges }) => {
      for (const [privilege, depth] of Object.entries(privileges)) {
        insert("role privilege", { roleid: id.toLowerCase(), privilege, depth });
      }
    },
    addTeam: ({ id, name, unitId = rootUnitId, type = 0, memberIds, roleIds = [] }) => {
      const team = id.toLowerCase();
      units.set(team, unitId.toLowerCase());
      const row = { teamid: team, name, businessunitid: unitId.toLowerCase(), teamtype: type };
      insert("team", { ...row, isdefault: 0, ...history });
      for (const memberId of memberIds) insert("teammembership", membershipRow(team, memberId));
      for (const roleId of roleIds) insert("principal role", roleRow(team, roleId));
    },
    addQueue: ({ id, name, address, ownerId }) => {
      const row = { queueid: id.toLowerCase(), name, emailaddress: address, queueviewtype: 0 };
      const owner = { ownerid: ownerId.toLowerCase(), owneridtype: "systemuser" };
      insertOwned("queue", { ...row, ...owner, statecode: 0, statuscode: 1, ...history });
    },
    addShare: ({ recordId, principalId }) => {
      const row = { principalid: principalId.toLowerCase(), objectid: recordId.toLowerCase() };
      insert("share", row);
    },
    addRow: (table, row) => {
      insertStoredRow(database, table, { ...row });
    },
  };
}

/** That a user or a team has a role. */
export function roleRow(principalId: string, roleId: string): Row {
  return { principalid: principalId.toLowerCase(), roleid: roleId.toLowerCase() };
}

function unitRow(id: string, name: string, parentId: string): Row {
  const parentbusinessunitid = parentId.toLowerCase();
  return { businessunitid: id.toLowerCase(), name, parentbusinessunitid, isdisabled: 0 };
}

function membershipRow(teamid: string, memberId: string): Row {
  const systemuserid = memberId.toLowerCase();
  return { teammembershipid: stableId(`${teamid} ${systemuserid}`), teamid, systemuserid };
}
