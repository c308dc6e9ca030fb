import { AppError } from "../../../core/errors";
import type { OpenItem, Participant } from "../../../core/outlookPorts";
import { safeText } from "../../../core/words/safeText";
import { readHeader } from "./readHeader";
import type { ItemHeader } from "./readHeader";
import { isMessage, itemKey, toDate } from "./readItem";
import type { OfficeItem } from "./readItem";
import { readSharing } from "./readSharing";
import { toParticipant, toParticipants } from "./toParticipant";

/**
 * A message or meeting that came to the rep, or to a mailbox they may read.
 * @throws AppError for an item without what tells it from another
 */
export async function readReceivedItem(item: OfficeItem): Promise<OpenItem> {
  const read = isMessage(item) ? readMessage(item) : readAppointment(item);
  const receivedAt = toDate(isMessage(item) ? item.dateTimeCreated : item.start);
  const key = itemKey(item);
  if (key === undefined || receivedAt === undefined) throw new AppError("unexpected");
  const subject = safeText(item.subject);
  const [header, { mailboxOwner, mayBeRead }] = await Promise.all([
    readHeader(item),
    readSharing(item),
  ]);
  return {
    ...read,
    key,
    receivedAt,
    subject,
    ...header,
    ...(!mayBeRead && { isProtected: true }),
    ...(mailboxOwner !== undefined && { mailboxOwner }),
  };
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
