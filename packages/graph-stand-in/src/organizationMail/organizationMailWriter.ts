import type { Database } from "node-sqlite3-wasm";
import { createRowInserter } from "@who-knows-whom/stand-in-base/sql/insertRows";
import type {
  ColleagueEvent,
  ColleagueMessage,
  OrganizationMailWriter,
} from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";

import { toDateTime, toRecipient, toZonedDateTime } from "../mailbox/outlookTypes";

export type FinishedMailWriter = OrganizationMailWriter & {
  /** Call it when all is written, or before others open a transaction. */
  readonly finish: () => void;
};

/** Writes what lies in colleagues' mailboxes, as Graph will show it. */
export function createOrganizationMailWriter(database: Database): FinishedMailWriter {
  const { insert, finish } = createRowInserter(database);
  let number = 0;
  return {
    addColleagueMessage(message) {
      number++;
      insert("organization_message", { number, item: JSON.stringify(messageItem(message)) });
      for (const { ownerId, folder } of message.copies)
        insert("organization_copy", {
          owner_id: ownerId,
          received_at: message.receivedAt.getTime(),
          folder,
          message_number: number,
        });
    },
    addColleagueEvent(event) {
      const item = JSON.stringify(eventItem(event));
      const [starts_at, ends_at] = [event.start.getTime(), event.end.getTime()];
      for (const owner_id of event.ownerIds)
        insert("organization_event", { owner_id, starts_at, ends_at, item });
    },
    finish,
  };
}

function messageItem(message: ColleagueMessage) {
  const { id, from, receivedAt } = message;
  return {
    ...(message.isInvitation === true && {
      "@odata.type": "#microsoft.graph.eventMessageRequest",
    }),
    id,
    internetMessageId: message.internetMessageId ?? null,
    subject: message.subject,
    from: from === undefined ? null : toRecipient(from),
    toRecipients: message.to.map(toRecipient),
    ccRecipients: message.cc.map(toRecipient),
    bccRecipients: (message.bcc ?? []).map(toRecipient),
    sentDateTime: toDateTime(message.sentAt ?? receivedAt),
    receivedDateTime: toDateTime(receivedAt),
    isDraft: message.isDraft ?? false,
  };
}

function eventItem(event: ColleagueEvent) {
  return {
    id: event.id,
    iCalUId: event.id,
    subject: event.subject,
    start: toZonedDateTime(event.start),
    end: toZonedDateTime(event.end),
    organizer: toRecipient(event.organizer),
    attendees: event.attendees.map((attendee) => ({
      ...toRecipient(attendee),
      type: attendee.isOptional === true ? "optional" : "required",
      status: { response: attendee.response ?? "none", time: "0001-01-01T00:00:00Z" },
    })),
    isCancelled: event.isCancelled ?? false,
    isAllDay: event.isAllDay ?? false,
    sensitivity: event.sensitivity ?? "normal",
    responseStatus: { response: "none", time: "0001-01-01T00:00:00Z" },
  };
}
