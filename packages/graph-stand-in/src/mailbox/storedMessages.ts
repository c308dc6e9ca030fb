import type { Database, SQLiteValue } from "node-sqlite3-wasm";
import type { MailboxMessage, MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

interface MessageRow {
  readonly number: number;
  readonly id: string;
  readonly conversation_id: string;
  readonly internet_message_id: string | null;
  readonly folder: MailboxMessage["folder"];
  readonly is_listed: number;
  readonly sent_at: number;
  readonly subject: string;
  readonly sensitivity: NonNullable<MailboxMessage["sensitivity"]>;
  readonly text: string | null;
}

interface ParticipantRow extends MailPerson {
  readonly role: string;
}

/** @param rest - of the query, after the table's name */
export function selectMessages(
  database: Database,
  rest: string,
  values: SQLiteValue[],
): readonly MailboxMessage[] {
  const found: unknown = database.all(`SELECT * FROM mailbox_message ${rest}`, values);
  const rows = found as readonly MessageRow[];
  return rows.map((row) => toMessage(row, participantsOf(database, row)));
}

function participantsOf(database: Database, { number }: MessageRow): readonly ParticipantRow[] {
  const query =
    "SELECT role, name, address FROM mailbox_participant WHERE message_number = ? ORDER BY rowid";
  return database.all(query, [number]) as unknown as readonly ParticipantRow[];
}

function toMessage(row: MessageRow, participants: readonly ParticipantRow[]): MailboxMessage {
  const inRole = (wanted: string): readonly MailPerson[] =>
    participants
      .filter(({ role }) => role === wanted)
      .map(({ name, address }) => ({ name, address }));
  const [from = { name: "", address: "" }] = inRole("from");
  const [sender] = inRole("sender");
  return {
    id: row.id,
    conversationId: row.conversation_id,
    ...(row.internet_message_id !== null && { internetMessageId: row.internet_message_id }),
    from,
    ...(sender && { sender }),
    replyTo: inRole("replyTo"),
    to: inRole("to"),
    cc: inRole("cc"),
    subject: row.subject,
    sentAt: new Date(row.sent_at),
    ...(row.text !== null && { text: row.text }),
    folder: row.folder,
    isListed: row.is_listed === 1,
    sensitivity: row.sensitivity,
  };
}
