import { officeCall } from "./officeCall";
import { isMessage } from "./readItem";
import type { OfficeItem } from "./readItem";

/** A look-up waits for the answer, so it may not take long. */
const limitMs = 1_500;

/** Rights-managed or encrypted; a message that is merely signed may be quoted. */
const protectedClass = /rpmsg|\.SMIME(?!\.MultipartSigned)/i;

/** What a message's header says of it: sensitivity, sensitivity label, rights management, encryption. */
const protectedHeader = new RegExp(
  [
    "^sensitivity:\\s*(?:personal|private|company-confidential)",
    "^msip_labels:\\s*\\S",
    "^content-class:\\s*rpmsg",
    "^content-type:\\s*(?:multipart/encrypted|application/(?:x-)?pkcs7-mime)",
  ].join("|"),
  "im",
);

/** Whether neither subject nor text may leave the item. When in doubt, they may not. */
export async function isProtected(item: OfficeItem): Promise<boolean> {
  if (!isMessage(item)) return isPrivate(item);
  if (protectedClass.test(item.itemClass)) return true;
  if (!Office.context.requirements.isSetSupported("Mailbox", "1.8")) return true;

  try {
    const headers = await officeCall<string>((callback) => {
      item.getAllInternetHeadersAsync(callback);
    }, limitMs);
    return protectedHeader.test(headers);
  } catch {
    // No answer tells nothing.
    return true;
  }
}

/** Outlook tells since Mailbox 1.14; before, a meeting has no sensitivity to ask for. */
function isPrivate({ sensitivity }: Partial<Office.AppointmentRead>): boolean {
  const level: string = sensitivity ?? "normal";
  return level !== "normal";
}
