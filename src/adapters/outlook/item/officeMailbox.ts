import { AppError } from "../../../core/errors";
import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { Rep } from "../../../core/people/people";
import type { Mailbox, OpenItem, Participant } from "../../../core/outlookPorts";
import { personName } from "../../../core/words/personName";
import { safeText } from "../../../core/words/safeText";
import { createOfficeEvent } from "../officeEvent";
import { readMessageText } from "./officeMessageText";
import { readHeader } from "./readHeader";
import type { ItemHeader } from "./readHeader";
import { isMessage, itemKey, readItem, toDate } from "./readItem";
import { toParticipant, toParticipants } from "./toParticipant";

/** The mailbox of the Outlook around the page. Only after officeReady. */
export function createOfficeMailbox(): Mailbox {
  return {
    readRep,
    readOpenItem,
    readMessageText,
    openItemKey,
    onItemChanged: createOfficeEvent(() => Office.EventType.ItemChanged),
  };
}

/** Without an open item at start, Outlook gives no user profile: then the rep has no address. */
function readRep(): Rep {
  const profile = readProfile();
  const address = parseEmailAddress(profile?.emailAddress);
  return {
    displayName: personName(profile?.displayName),
    addresses: address === undefined ? [] : [address],
    ...(address !== undefined && { mailbox: address }),
  };
}

/** The getter itself fails in some Outlooks where no item is open. */
function readProfile(): Partial<Office.UserProfile> | null | undefined {
  try {
    return Office.context.mailbox.userProfile;
  } catch {
    return undefined;
  }
}

/** @throws AppError for an item without what tells it from another */
async function readOpenItem(): Promise<OpenItem | undefined> {
  const item = readItem();
  if (item === undefined) return undefined;

  const read = isMessage(item) ? readMessage(item) : readAppointment(item);
  const receivedAt = toDate(isMessage(item) ? item.dateTimeCreated : item.start);
  const key = itemKey(item);
  if (key === undefined || receivedAt === undefined) throw new AppError("unexpected");
  return {
    ...read,
    key,
    receivedAt,
    subject: safeText(item.subject),
    ...(await readHeader(item)),
  };
}

function openItemKey(): string | undefined {
  const item = readItem();
  return item === undefined ? undefined : itemKey(item);
}

type ReadItem = Omit<OpenItem, "key" | "subject" | "receivedAt" | keyof ItemHeader>;

function readMessage({ from, sender, to, cc }: Office.MessageRead): ReadItem {
  const author = toParticipant(from);
  const delegate = toParticipant(sender);
  return {
    kind: "message",
    ...(author && { from: author }),
    ...(delegate && isSomebodyElse(delegate, author) && { sender: delegate }),
    to: toParticipants(to),
    cc: toParticipants(cc),
  };
}

function readAppointment(item: Office.AppointmentRead): ReadItem {
  const organizer = toParticipant(item.organizer);
  return {
    kind: "appointment",
    ...(organizer && { from: organizer }),
    to: toParticipants(item.requiredAttendees),
    cc: toParticipants(item.optionalAttendees),
  };
}

function isSomebodyElse({ address }: Participant, other: Participant | undefined): boolean {
  return address !== undefined && address !== other?.address;
}
