import type { Database } from "node-sqlite3-wasm";
import type { MailboxReader } from "@who-knows-whom/stand-in-base/tenant/mailboxReader";

import { selectEvents } from "./storedEvents";
import { selectMessages } from "./storedMessages";

/** Reads the mailbox from the tenant's database. */
export function createMailboxReader(database: Database): MailboxReader {
  return {
    newestMessages: (limit) =>
      selectMessages(database, "WHERE is_listed ORDER BY sent_at DESC, number DESC LIMIT ?", [
        limit,
      ]),
    sentMessages: (limit) =>
      selectMessages(database, "WHERE folder = 'sent' ORDER BY sent_at DESC, number DESC LIMIT ?", [
        limit,
      ]),
    message: (id) => selectMessages(database, "WHERE id = ?", [id])[0],
    events: () => selectEvents(database, "ORDER BY starts_at, number"),
  };
}
