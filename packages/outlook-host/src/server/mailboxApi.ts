import type { MailboxReader } from "@who-knows-whom/stand-in-base/tenant/mailboxReader";
import type {
  CalendarEvent,
  MailboxMessage,
  MailPerson,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { EventJson, MessageJson, MessageSummary, PageSession } from "../mailboxJson";
import { jsonAnswer } from "./answer";
import type { Answer } from "./answer";

const prefix = "/outlook/api/";
const messagePrefix = "messages/";
const listedMessages = 200;
const previewLength = 120;

/** Answers the page's scripts with the signed-in user and the mailbox. */
export function answerMailboxApi(
  path: string,
  mailbox: MailboxReader,
  session: PageSession,
): Answer | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const resource = path.slice(prefix.length);
  switch (resource) {
    case "session":
      return jsonAnswer(session);
    case "messages":
      return jsonAnswer(mailbox.newestMessages(listedMessages).map(toSummary));
    case "sent":
      return jsonAnswer(mailbox.sentMessages(listedMessages).map(toSummary));
    case "events":
      return jsonAnswer(mailbox.events().map(toEventJson).sort(byStartLatestFirst));
    default:
      return resource.startsWith(messagePrefix)
        ? answerMessage(mailbox, resource.slice(messagePrefix.length))
        : undefined;
  }
}

function answerMessage(mailbox: MailboxReader, id: string): Answer | undefined {
  const message = mailbox.message(id);
  return message && jsonAnswer(toMessageJson(message));
}

function toSummary({ id, from, to, subject, text = "", sentAt }: MailboxMessage): MessageSummary {
  return {
    id,
    from: nameOf(from),
    to: to.map(nameOf).join("; "),
    subject,
    preview: text.slice(0, previewLength).replaceAll(/\s+/g, " "),
    sentAt: sentAt.toISOString(),
  };
}

function nameOf({ name, address }: MailPerson): string {
  return name || address;
}

function toMessageJson(message: MailboxMessage): MessageJson {
  return { ...message, sentAt: message.sentAt.toISOString() };
}

function toEventJson(event: CalendarEvent): EventJson {
  return { ...event, start: event.start.toISOString(), end: event.end.toISOString() };
}

function byStartLatestFirst(one: EventJson, other: EventJson): number {
  return other.start.localeCompare(one.start);
}
