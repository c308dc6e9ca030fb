import type { Database } from "node-sqlite3-wasm";

/**
 * Everybody's mailbox. A message is stored once, and lies in a folder of each mailbox that has it.
 * `item` is what Graph shows of it, as JSON. Times are milliseconds since 1970.
 */
const tables = `
  CREATE TABLE organization_message (
    number INTEGER PRIMARY KEY,
    item TEXT NOT NULL
  );
  CREATE TABLE organization_copy (
    owner_id TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    folder TEXT NOT NULL,
    message_number INTEGER NOT NULL
  );
  CREATE TABLE organization_event (
    owner_id TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    item TEXT NOT NULL
  );
  CREATE INDEX organization_copy_time ON organization_copy (owner_id, received_at);
  CREATE INDEX organization_event_time ON organization_event (owner_id, starts_at);
`;

export function createOrganizationTables(database: Database): void {
  database.exec(tables);
}
