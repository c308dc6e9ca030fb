import type { Database } from "node-sqlite3-wasm";
import { createRowInserter } from "@who-knows-whom/stand-in-base/sql/insertRows";
import type {
  CalendarEvent,
  MailboxMessage,
  MailPerson,
  TenantWriter,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

/** The mailbox's half of a tenant's writer. */
export interface MailboxWriter extends Pick<TenantWriter, "addMessage" | "addEvent"> {
  /** Call it when all is written, or before others open a transaction. */
  readonly finish: () => void;
}

export function createMailboxWriter(database: Database): MailboxWriter {
  const { insert, finish } = createRowInserter(database);
  let messages = 0;
  let events = 0;
  return {
    addMessage(message) {
      messages++;
      insert("mailbox_message", { number: messages, ...messageRow(message) });
      for (const participant of participantRows(message))
        insert("mailbox_participant", { message_number: messages, ...participant });
    },
    addEvent(event) {
      events++;
      insert("mailbox_event", { number: events, ...eventRow(event) });
      for (const attendee of attendeeRows(event))
        insert("mailbox_attendee", { event_number: events, ...attendee });
    },
    finish,
  };
}

function messageRow(message: MailboxMessage) {
  const { id, conversationId, internetMessageId, folder, subject, sentAt, text } = message;
  return {
    id,
    conversation_id: conversationId,
    internet_message_id: internetMessageId ?? null,
    folder,
    is_listed: Number(message.isListed ?? folder === "inbox"),
    sent_at: sentAt.getTime(),
    subject,
    sensitivity: message.sensitivity ?? "normal",
    text: text ?? null,
  };
}

function participantRows({ from, sender, replyTo = [], to, cc }: MailboxMessage) {
  const inRole = (role: string) => (person: MailPerson) => personRow(role, person);
  return [
    inRole("from")(from),
    ...(sender === undefined ? [] : [inRole("sender")(sender)]),
    ...replyTo.map(inRole("replyTo")),
    ...to.map(inRole("to")),
    ...cc.map(inRole("cc")),
  ];
}

function eventRow({ id, subject, start, end, isCancelled }: CalendarEvent) {
  return {
    id,
    subject,
    starts_at: start.getTime(),
    ends_at: end.getTime(),
    is_cancelled: Number(isCancelled ?? false),
  };
}

function attendeeRows({ organizer, attendees }: CalendarEvent) {
  return [
    { ...personRow("organizer", organizer), response: "accepted" },
    ...attendees.map(({ isOptional, response, ...person }) => ({
      ...personRow(isOptional === true ? "optional" : "required", person),
      response: response ?? "none",
    })),
  ];
}

function personRow(role: string, { name, address }: MailPerson) {
  return { role, name, address };
}
