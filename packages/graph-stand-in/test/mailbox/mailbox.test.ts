/** @jest-environment node */
import { Database } from "node-sqlite3-wasm";
import type {
  CalendarEvent,
  MailboxMessage,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { createMailboxReader } from "../../src/mailbox/createMailboxReader";
import { createMailboxTables, indexMailboxTables } from "../../src/mailbox/mailboxTables";
import { createMailboxWriter } from "../../src/mailbox/mailboxWriter";

const blaine = { name: "Blaine Carmack", address: "blaine@contoso.com" };
const tricia = { name: "Tricia Potter", address: "tricia@contoso.com" };
const yvonne = { name: "Yvonne McKay", address: "yvonne@fourthcoffee.com" };

function aMessage(part: Partial<MailboxMessage> = {}): MailboxMessage {
  return {
    id: "message-1",
    conversationId: "conversation-1",
    from: yvonne,
    to: [blaine],
    cc: [],
    subject: "New store",
    sentAt: new Date("2026-05-29T09:30:00Z"),
    folder: "inbox",
    ...part,
  };
}

const fullMessage: Required<MailboxMessage> = {
  ...aMessage(),
  internetMessageId: "<1@fourthcoffee.com>",
  sender: { name: "Assistant", address: "assistant@fourthcoffee.com" },
  replyTo: [yvonne],
  to: [tricia, blaine],
  cc: [yvonne],
  text: "Hello",
  isListed: true,
  sensitivity: "confidential",
};

const fullEvent: Required<CalendarEvent> = {
  id: "event-1",
  subject: "Visit",
  start: new Date("2026-05-20T14:00:00Z"),
  end: new Date("2026-05-20T15:00:00Z"),
  organizer: tricia,
  attendees: [
    { ...yvonne, isOptional: false, response: "accepted" },
    { ...blaine, isOptional: true, response: "none" },
  ],
  isCancelled: true,
};

function open(messages: readonly MailboxMessage[], events: readonly CalendarEvent[] = []) {
  const database = new Database();
  createMailboxTables(database);
  const writer = createMailboxWriter(database);
  messages.forEach(writer.addMessage);
  events.forEach(writer.addEvent);
  writer.finish();
  indexMailboxTables(database);
  return { ...createMailboxReader(database), database };
}

describe("createMailboxReader", () => {
  it("gives a message back as it was written", () => {
    const mailbox = open([aMessage({ id: "other" }), fullMessage]);
    expect(mailbox.message("message-1")).toEqual(fullMessage);
    mailbox.database.close();
  });

  it("knows no message that was not written", () => {
    const mailbox = open([aMessage()]);
    expect(mailbox.message("nothing")).toBeUndefined();
    mailbox.database.close();
  });

  it("lists the newest first, and as many as asked for", () => {
    const onDay = (day: number) =>
      aMessage({ id: `day ${day}`, sentAt: new Date(Date.UTC(2026, 4, day)) });
    const mailbox = open([onDay(2), onDay(3), onDay(1)]);
    expect(mailbox.newestMessages(2).map(({ id }) => id)).toEqual(["day 3", "day 2"]);
    mailbox.database.close();
  });

  it("lists the inbox unless a message says otherwise", () => {
    const mailbox = open([
      aMessage({ id: "in" }),
      aMessage({ id: "out", folder: "sent" }),
      aMessage({ id: "hidden", isListed: false }),
      aMessage({ id: "shown", folder: "elsewhere", isListed: true }),
    ]);
    expect(mailbox.newestMessages(9).map(({ id }) => id)).toEqual(["shown", "in"]);
    mailbox.database.close();
  });

  it("tells apart what the rep has sent, newest first", () => {
    const onDay = (day: number) =>
      ({ folder: "sent", sentAt: new Date(Date.UTC(2026, 4, day)) }) as const;
    const mailbox = open([
      aMessage({ id: "first", ...onDay(1) }),
      aMessage({ id: "second", ...onDay(2) }),
      aMessage({ id: "in" }),
    ]);
    expect(mailbox.sentMessages(9).map(({ id }) => id)).toEqual(["second", "first"]);
    expect(mailbox.sentMessages(1)).toHaveLength(1);
    mailbox.database.close();
  });

  it("gives events back as they were written, earliest first", () => {
    const later = { ...fullEvent, id: "event-2", start: new Date("2026-05-21T14:00:00Z") };
    const mailbox = open([], [later, fullEvent]);
    expect(mailbox.events()).toEqual([fullEvent, later]);
    mailbox.database.close();
  });
});
