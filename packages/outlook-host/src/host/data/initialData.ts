import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { EventJson, MessageJson } from "../../mailboxJson";
import type { MailboxOwner, Permission } from "../mailboxOwner";
import type { OpenItem } from "../openItem";
import { toRecipient } from "./recipient";

const itemType = {
  message: 1,
  appointment: 2,
  writtenMessage: 4,
  writtenAppointment: 5,
  none: 6,
} as const;
const permissionLevel: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

/** The data from which office.js builds `Office.context.mailbox`; null where Outlook sends none. */
export function initialData(item: OpenItem | undefined, owner: MailboxOwner): object | null {
  if (item === undefined) {
    return owner.noItem === "nothing" ? null : { ...ownerData(owner), itemType: itemType.none };
  }
  return { ...ownerData(owner), ...itemData(item, owner) };
}

/** Of what is being written nothing is told: the add-in has to ask. */
function itemData(item: OpenItem, owner: MailboxOwner): object {
  switch (item.kind) {
    case "message":
      return messageData(item.message, owner);
    case "appointment":
      return eventData(item.event, owner);
    case "writtenMessage":
    case "writtenAppointment":
      return { itemType: itemType[item.kind] };
  }
}

function ownerData(owner: MailboxOwner): object {
  return {
    permissionLevel: permissionLevel[owner.permission],
    userDisplayName: owner.name,
    userEmailAddress: owner.address,
    userProfileType: "office365",
    userTimeZone: owner.timeZone,
    timeZoneOffsets: [],
    hostVersion: owner.hostVersion,
    owaView: "ThreeColumns",
    isFromSharedFolder: owner.sharedMailbox !== undefined,
    isRestIdSupported: false,
    attachments: [],
  };
}

function messageData(message: MessageJson, owner: MailboxOwner): object {
  const person = (person: MailPerson) => toRecipient(person, owner);
  return {
    itemType: itemType.message,
    itemClass: "IPM.Note",
    // Items of a shared mailbox may come without one.
    ...(owner.sharedMailbox === undefined && { id: message.id }),
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId ?? `<${message.id}@local.invalid>`,
    subject: message.subject,
    normalizedSubject: normalizeSubject(message.subject),
    from: person(message.from),
    sender: person(message.sender ?? message.from),
    to: message.to.map(person),
    cc: message.cc.map(person),
    bcc: [],
    dateTimeCreated: Date.parse(message.sentAt),
    dateTimeModified: Date.parse(message.sentAt),
    isRead: true,
  };
}

function eventData(event: EventJson, owner: MailboxOwner): object {
  const attendees = (isOptional: boolean) =>
    event.attendees
      .filter((attendee) => (attendee.isOptional ?? false) === isOptional)
      .map((attendee) => toRecipient(attendee, owner, attendee.response));
  return {
    itemType: itemType.appointment,
    itemClass: "IPM.Appointment",
    id: event.id,
    subject: event.subject,
    normalizedSubject: normalizeSubject(event.subject),
    organizer: toRecipient(event.organizer, owner, "organizer"),
    to: attendees(false),
    cc: attendees(true),
    start: Date.parse(event.start),
    end: Date.parse(event.end),
    location: "",
    dateTimeCreated: Date.parse(event.start),
    dateTimeModified: Date.parse(event.start),
  };
}

function normalizeSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|wg)\s*:)+\s*/i, "");
}
