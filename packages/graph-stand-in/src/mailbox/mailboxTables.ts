import type { Database } from "node-sqlite3-wasm";

/**
 * The rep's mailbox and calendar. Times are milliseconds since 1970. Participants have the role
 * from, sender, replyTo, to or cc; attendees organizer, required or optional. Messages of the
 * folder `elsewhere` are on the page only: no mailbox that the rep may read has them.
 */
const tables = `
  CREATE TABLE mailbox_message (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    internet_message_id TEXT,
    folder TEXT NOT NULL,
    is_listed INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    subject TEXT NOT NULL,
    sensitivity TEXT NOT NULL,
    text TEXT
  );
  CREATE TABLE mailbox_participant (
    message_number INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL COLLATE NOCASE
  );
  CREATE TABLE mailbox_event (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    is_cancelled INTEGER NOT NULL
  );
  CREATE TABLE mailbox_attendee (
    event_number INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL COLLATE NOCASE,
    response TEXT NOT NULL
  );
`;

const indexes = `
  CREATE UNIQUE INDEX mailbox_message_id ON mailbox_message (id);
  CREATE INDEX mailbox_message_listed ON mailbox_message (sent_at) WHERE is_listed;
  CREATE INDEX mailbox_message_time ON mailbox_message (sent_at);
  CREATE INDEX mailbox_participant_message ON mailbox_participant (message_number);
  CREATE INDEX mailbox_participant_address ON mailbox_participant (address, message_number);
  CREATE INDEX mailbox_event_time ON mailbox_event (starts_at);
  CREATE INDEX mailbox_attendee_event ON mailbox_attendee (event_number);
  CREATE INDEX mailbox_attendee_address ON mailbox_attendee (address, event_number);
`;

export function createMailboxTables(database: Database): void {
  database.exec(tables);
}

/** Indexes what is searched by, once the mail is there: much faster than row by row. */
export function indexMailboxTables(database: Database): void {
  database.exec(indexes);
}
