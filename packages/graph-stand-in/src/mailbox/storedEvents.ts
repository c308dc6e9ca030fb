import type { Database, SQLiteValue } from "node-sqlite3-wasm";
import type { CalendarEvent, MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

type Attendee = CalendarEvent["attendees"][number];

interface EventRow {
  readonly number: number;
  readonly id: string;
  readonly subject: string;
  readonly starts_at: number;
  readonly ends_at: number;
  readonly is_cancelled: number;
}

interface AttendeeRow extends MailPerson {
  readonly role: string;
  readonly response: NonNullable<Attendee["response"]>;
}

/** @param rest - of the query, after the table's name */
export function selectEvents(
  database: Database,
  rest: string,
  values: SQLiteValue[] = [],
): readonly CalendarEvent[] {
  const found: unknown = database.all(`SELECT * FROM mailbox_event ${rest}`, values);
  const rows = found as readonly EventRow[];
  return rows.map((row) => toEvent(row, attendeesOf(database, row)));
}

function attendeesOf(database: Database, { number }: EventRow): readonly AttendeeRow[] {
  const query =
    "SELECT role, name, address, response FROM mailbox_attendee WHERE event_number = ? ORDER BY rowid";
  return database.all(query, [number]) as unknown as readonly AttendeeRow[];
}

function toEvent(row: EventRow, everybody: readonly AttendeeRow[]): CalendarEvent {
  const [organizer = { name: "", address: "" }] = everybody
    .filter(({ role }) => role === "organizer")
    .map(({ name, address }) => ({ name, address }));
  return {
    id: row.id,
    subject: row.subject,
    start: new Date(row.starts_at),
    end: new Date(row.ends_at),
    organizer,
    attendees: everybody.filter(({ role }) => role !== "organizer").map(toAttendee),
    isCancelled: row.is_cancelled === 1,
  };
}

function toAttendee({ role, name, address, response }: AttendeeRow): Attendee {
  return { name, address, isOptional: role === "optional", response };
}
