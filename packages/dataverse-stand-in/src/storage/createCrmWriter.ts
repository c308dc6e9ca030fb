import type { Database } from "node-sqlite3-wasm";
import type { TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import { createRowInserter } from "@who-knows-whom/stand-in-base/sql/insertRows";

import { activityStorage } from "../schema/activityTables";
import { activityRow } from "./activityRow";
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
  "addUser" | "addAccount" | "addContact" | "addLead" | "addActivity"
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
  return {
    addRequestTemplate: ({ id, subject, html }) => {
      insert("template", { templateid: id, subjectsafehtml: subject, safehtml: html, ...history });
      insert("msdyn_wkwconfig", { ...wkwConfigRow(id), ...history });
    },
    addUser: (user) => {
      insert("systemuser", { ...userRow(user), ...history });
    },
    addAccount: (account) => {
      insert("account", { ...accountRow(account), ...history });
    },
    addContact: (contact) => {
      insert("contact", { ...contactRow(contact), ...history });
    },
    addLead: (lead) => {
      insert("lead", { ...leadRow(lead), ...history });
    },
    addActivity: (activity) => {
      insert(activityStorage, activityRow(activity, now));
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
