import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { EventJson, MessageJson } from "../../mailboxJson";
import { isInternal } from "../mailboxOwner";
import type { MailboxOwner, Permission } from "../mailboxOwner";
import type { OpenItem } from "../openItem";

const itemType = { message: 1, appointment: 2, none: 6 } as const;
const recipientType = { user: 2, externalUser: 3 } as const;
const permissionLevel: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};
const responseCode = { none: 0, organizer: 1, tentativelyAccepted: 2, accepted: 3, declined: 4 };

type ResponseName = keyof typeof responseCode;

/** The data from which office.js builds `Office.context.mailbox`; null where Outlook sends none. */
export function initialData(item: OpenItem | undefined, owner: MailboxOwner): object | null {
  if (item === undefined) {
    return owner.noItem === "nothing" ? null : { ...ownerData(owner), itemType: itemType.none };
  }
  const itemData =
    item.kind === "message" ? messageData(item.message, owner) : eventData(item.event, owner);
  return { ...ownerData(owner), ...itemData };
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
    isFromSharedFolder: false,
    isRestIdSupported: false,
    attachments: [],
  };
}

function messageData(message: MessageJson, owner: MailboxOwner): object {
  const person = (person: MailPerson) => toRecipient(person, owner);
  return {
    itemType: itemType.message,
    itemClass: "IPM.Note",
    id: message.id,
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

function toRecipient(
  { name, address }: MailPerson,
  owner: MailboxOwner,
  response: ResponseName = "none",
): object {
  const { user, externalUser } = recipientType;
  return {
    name,
    address,
    recipientType: isInternal(owner, address) ? user : externalUser,
    appointmentResponse: responseCode[response],
  };
}

function normalizeSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|wg)\s*:)+\s*/i, "");
}
