import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Database } from "node-sqlite3-wasm";
import { createCrmTables } from "@who-knows-whom/dataverse-stand-in/storage/createCrmTables";
import { createCrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";
import { indexCrmTables } from "@who-knows-whom/dataverse-stand-in/storage/indexCrmTables";
import { createDirectoryTables } from "@who-knows-whom/graph-stand-in/directory/directoryTables";
import { createMailboxReader } from "@who-knows-whom/graph-stand-in/mailbox/createMailboxReader";
import type { MailboxReader } from "@who-knows-whom/stand-in-base/tenant/mailboxReader";
import type { MailboxSender } from "@who-knows-whom/stand-in-base/tenant/mailboxSender";
import {
  createMailboxTables,
  indexMailboxTables,
} from "@who-knows-whom/graph-stand-in/mailbox/mailboxTables";
import { createMailboxWriter } from "@who-knows-whom/graph-stand-in/mailbox/mailboxWriter";
import { createOrganizationMailWriter } from "@who-knows-whom/graph-stand-in/organizationMail/organizationMailWriter";
import { createOrganizationTables } from "@who-knows-whom/graph-stand-in/organizationMail/organizationTables";
import type { OrganizationMailWriter } from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";
import type { TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

/** Everything a local tenant holds, in one database that lasts as long as the program. */
export interface TenantDatabase {
  readonly writer: TenantWriter;
  /** What lies in colleagues' mailboxes. */
  readonly organizationMail: OrganizationMailWriter;
  readonly mailbox: MailboxReader & MailboxSender;
  readonly database: Database;
  /** Makes what was written quick to search; call it once, when the tenant is complete. */
  readonly finish: () => void;
  readonly close: () => void;
}

/** In a file rather than in memory: the mail of a whole organisation has to fit. */
export function openTenantDatabase(): TenantDatabase {
  const folder = mkdtempSync(join(tmpdir(), "who-knows-whom-"));
  const database = openFast(join(folder, "tenant.sqlite"));
  createCrmTables(database);
  createMailboxTables(database);
  createOrganizationTables(database);
  const directory = createDirectoryTables(database);
  const crm = createCrmWriter(database);
  const mailboxWriter = createMailboxWriter(database);
  const organizationMail = createOrganizationMailWriter(database);

  const close = () => {
    process.off("exit", close);
    database.close();
    rmSync(folder, { recursive: true, force: true });
  };
  process.on("exit", close);

  return {
    writer: {
      ...crm,
      ...mailboxWriter,
      addUser: (user) => {
        if (user.isCrmUser !== false) crm.addUser(user);
        // A program signs in as itself: the directory's users do not include it.
        if (user.applicationId === undefined) directory.addUser(user);
      },
    },
    organizationMail,
    mailbox: {
      ...createMailboxReader(database),
      send: (message) => {
        mailboxWriter.addMessage(message);
        mailboxWriter.finish();
      },
    },
    database,
    finish: () => {
      crm.finish();
      mailboxWriter.finish();
      organizationMail.finish();
      indexMailboxTables(database);
      indexCrmTables(database);
    },
    close,
  };
}

/** The file needs not survive a crash, and no other process opens it. */
function openFast(path: string): Database {
  const database = new Database(path);
  database.exec("PRAGMA journal_mode = OFF");
  database.exec("PRAGMA synchronous = OFF");
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  database.exec("PRAGMA cache_size = -131072");
  return database;
}
