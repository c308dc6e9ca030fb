import type { Database } from "node-sqlite3-wasm";
import type { TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import { createRowInserter } from "@who-knows-whom/stand-in-base/sql/insertRows";
import type { Row } from "@who-knows-whom/stand-in-base/sql/insertRows";

import { activityStorage } from "../schema/activityTables";
import { activityRow } from "./activityRow";
import { createOrganizationWriter, roleRow } from "./createOrganizationWriter";
import { partyRows } from "./partyRows";
import { accountRow, contactRow, leadRow, userRow } from "./recordRows";

export interface LocalTemplate {
  readonly id: string;
  readonly subject: string;
  readonly html: string;
}

/** The CRM's half of a tenant's writer. */
export interface CrmWriter extends Pick<
  TenantWriter,
  Exclude<keyof TenantWriter, "addMessage" | "addEvent">
> {
  /** The words that Dynamics' own "who knows whom" is set to, as HTML with fields. */
  readonly addRequestTemplate: (template: LocalTemplate) => void;
  /** Call it when all is written, or before others open a transaction. */
  readonly finish: () => void;
}

/**
 * Writes what a tenant's CRM holds, as Dataverse would keep it. Readers of the same connection see
 * every row at once.
 *
 * @param now - when the records were created; activities of the past were tracked as they happened
 */
export function createCrmWriter(database: Database, now = new Date()): CrmWriter {
  const { insert, finish } = createRowInserter(database);
  const created = Math.floor(now.getTime() / 1000);
  const history = { createdon: created, modifiedon: created };
  const units = new Map<string, string>();
  const insertOwned = (table: string, row: Row) => {
    insert(table, { ...row, owningbusinessunit: units.get(String(row["ownerid"])) ?? null });
  };
  return {
    addRequestTemplate: ({ id, subject, html }) => {
      insert("template", { templateid: id, subjectsafehtml: subject, safehtml: html, ...history });
      insert("msdyn_wkwconfig", { ...wkwConfigRow(id), ...history });
    },
    ...createOrganizationWriter({ database, insert, insertOwned, history, units }),
    addUser: (user) => {
      const row = userRow(user);
      units.set(String(row["systemuserid"]), String(row["businessunitid"]));
      insert("systemuser", { ...row, ...history });
      for (const role of user.roleIds ?? []) insert("principal role", roleRow(user.id, role));
    },
    addAccount: (account) => {
      insertOwned("account", { ...accountRow(account), ...history });
    },
    addContact: (contact) => {
      insertOwned("contact", { ...contactRow(contact), ...history });
    },
    addLead: (lead) => {
      insertOwned("lead", { ...leadRow(lead), ...history });
    },
    addActivity: (activity) => {
      insertOwned(activityStorage, activityRow(activity, now));
      for (const row of partyRows(activity)) insert("activityparty", row);
    },
    finish,
  };
}

function wkwConfigRow(templateId: string) {
  return {
    msdyn_wkwconfigid: templateId,
    msdyn_name: "Default",
    msdyn_iswkwenabled: 1,
    msdyn_emailtemplateid: templateId,
    statecode: 0,
    statuscode: 1,
  };
}
