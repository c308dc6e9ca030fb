import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type {
  CalendarEvent,
  MailboxMessage,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { DiaryEmail, DiaryMeeting } from "./diaryEntries";
import { endOf } from "./diaryActivities";
import { toMailPerson } from "./someone";

// Entries of the diary as the rep's mailbox and calendar hold them.

export function mailboxMessage(
  entry: string,
  email: DiaryEmail,
  folder: "inbox" | "sent",
): MailboxMessage {
  const { at, from, to, cc = [], subject, text, sender, replyTo, sensitivity } = email;
  return {
    id: stableId(`message ${entry}`),
    conversationId: stableId(`conversation ${topicOf(subject)}`),
    internetMessageId: `<${stableId(entry)}@mail.example>`,
    from: toMailPerson(from),
    ...(sender && { sender: toMailPerson(sender) }),
    ...(replyTo && { replyTo: replyTo.map(toMailPerson) }),
    to: to.map(toMailPerson),
    cc: cc.map(toMailPerson),
    subject,
    sentAt: at,
    ...(text !== undefined && { text }),
    folder,
    ...(sensitivity && { sensitivity }),
  };
}

export function mailboxEvent(entry: string, meeting: DiaryMeeting): CalendarEvent {
  const { at, organizer, required, optional = [], subject, state } = meeting;
  return {
    id: stableId(`event ${entry}`),
    subject,
    start: at,
    end: endOf(meeting),
    organizer: toMailPerson(organizer),
    attendees: [
      ...required.map((someone) => ({ ...toMailPerson(someone), response: "accepted" as const })),
      ...optional.map((someone) => ({ ...toMailPerson(someone), isOptional: true })),
    ],
    isCancelled: state === "canceled",
  };
}

function topicOf(subject: string): string {
  return subject.replace(/^(?:re|fwd?):\s*/i, "");
}
