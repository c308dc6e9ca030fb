import type { OpenItem } from "../../../core/outlookPorts";
import { officeCall } from "../officeCall";
import { writtenItemKey } from "./readItem";
import type { WrittenOfficeItem } from "./readItem";
import { toParticipants } from "./toParticipant";

/** An OpenItem of what the rep is writing: its recipients, and nothing that could leave it. */
export type WrittenItem = Omit<OpenItem, "mailboxOwner"> & { readonly isBeingWritten: true };

/** @throws AppError where Outlook does not tell all recipients: some of them are no answer */
export async function readWrittenItem(item: WrittenOfficeItem): Promise<WrittenItem> {
  const [to = [], ...further] = await Promise.all(fieldsOf(item).map(readField));
  return {
    key: writtenItemKey(item),
    kind: isMeeting(item) ? "appointment" : "message",
    isBeingWritten: true,
    replyTo: [],
    to,
    // Who may see whom does not matter before it is sent: the rep sees them all.
    cc: further.flat(),
    subject: "",
    receivedAt: new Date(),
    isProtected: true,
  };
}

function fieldsOf(item: WrittenOfficeItem): readonly Office.Recipients[] {
  return isMeeting(item)
    ? [item.requiredAttendees, item.optionalAttendees]
    : [item.to, item.cc, item.bcc];
}

function isMeeting(item: WrittenOfficeItem): item is Office.AppointmentCompose {
  return item.itemType === "appointment";
}

async function readField(field: Office.Recipients) {
  const people = await officeCall<unknown>((callback) => {
    field.getAsync(callback);
  });
  return toParticipants(people as readonly Office.EmailAddressDetails[]);
}
