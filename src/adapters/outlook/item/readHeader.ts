import type { Participant } from "../../../core/outlookPorts";
import { officeCall } from "../officeCall";
import { isMessage } from "./readItem";
import type { OfficeItem } from "./readItem";
import { readReplyTo } from "./readReplyTo";

/** A look-up waits for the answer, so it may not take long. */
const limitMs = 1_500;

/** Rights-managed or encrypted; a message that is merely signed may be quoted. */
const protectedClass = /rpmsg|\.SMIME(?!\.MultipartSigned)/i;

/** From the name of a field to its value, which may begin on a line further down; an empty one has none. */
const toValue = "[ \\t]*:[ \\t]*(?:\\r?\\n[ \\t]+)*";

/**
 * Header fields that mark a protected message: sensitivity, sensitivity label, rights management,
 * encryption.
 */
const protectedHeader = new RegExp(
  [
    // Whatever else it says: gateways write it with comments, quotes and words of their own.
    "sensitivity:(?!normal)\\S",
    "msip_labels:\\S",
    "content-class:rpmsg",
    "content-type:(?:multipart/encrypted|application/(?:x-)?pkcs7-mime)",
  ]
    .map((field) => `^${field.replace(":", toValue)}`)
    .join("|"),
  "im",
);

/**
 * Fields of every message that travelled or was sent. For items in Sent Items some Outlooks call an
 * empty header a success, and some builds give the subject alone.
 */
const travelledHeader = new RegExp(`^(?:from|date|received|message-id)${toValue}\\S`, "im");

const endOfHeader = /\r\n\r\n|\n\n/;

/** Facts that only the item's internet headers hold. */
export interface ItemHeader {
  /** Neither subject nor text may leave the item. When in doubt, they may not. */
  readonly isProtected: boolean;
  readonly isProtectionUnknown?: true;
  readonly replyTo: readonly Participant[];
}

export async function readHeader(item: OfficeItem): Promise<ItemHeader> {
  if (!isMessage(item)) return { isProtected: isPrivate(item), replyTo: [] };

  const headers = await internetHeaders(item);
  // Headers that cannot be read leave the protection unknown, so the item counts as protected.
  if (headers === undefined) {
    const isUnknown = !hasProtectedClass(item);
    return { isProtected: true, replyTo: [], ...(isUnknown && { isProtectionUnknown: true }) };
  }
  return {
    isProtected: hasProtectedClass(item) || protectedHeader.test(headers),
    replyTo: await readReplyTo(headers),
  };
}

function hasProtectedClass({ itemClass }: { readonly itemClass: unknown }): boolean {
  return typeof itemClass !== "string" || protectedClass.test(itemClass);
}

/** @returns undefined where Outlook does not tell them, or tells only a part */
async function internetHeaders(item: Office.MessageRead): Promise<string | undefined> {
  if (!Office.context.requirements.isSetSupported("Mailbox", "1.8")) return undefined;
  try {
    const headers = await officeCall<unknown>((callback) => {
      item.getAllInternetHeadersAsync(callback);
    }, limitMs);
    if (typeof headers !== "string") return undefined;
    const [block = ""] = headers.trimStart().split(endOfHeader, 1);
    return travelledHeader.test(block) ? headers : undefined;
  } catch {
    return undefined;
  }
}

/** A meeting has a sensitivity since Mailbox 1.14; older Outlooks do not tell. */
function isPrivate({ sensitivity }: Partial<Office.AppointmentRead>): boolean {
  const level: string = sensitivity ?? "normal";
  return level !== "normal";
}
