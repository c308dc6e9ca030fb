import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { OpenItem } from "../../../core/outlookPorts";
import { officeCall } from "../officeCall";
import type { OfficeItem, WrittenOfficeItem } from "./readItem";

/** A look-up waits for the answer, so it may not take long. */
const limitMs = 1_500;

/** The bit of the delegate's rights that lets them read. */
const readRight = 1;

/** Whose mailbox the item lies in, where it is not the rep's, and whether the rep may read all of it there. */
export interface ItemSharing extends Pick<OpenItem, "mailboxOwner"> {
  readonly mayBeRead: boolean;
}

const own: ItemSharing = { mayBeRead: true };

/** Only an item of somebody else's mailbox has an answer; for all others Outlook fails, or has no such call. */
export async function readSharing(item: OfficeItem | WrittenOfficeItem): Promise<ItemSharing> {
  if (!("getSharedPropertiesAsync" in item)) return own;
  try {
    const answer = await officeCall<unknown>((callback) => {
      item.getSharedPropertiesAsync(callback);
    }, limitMs);
    return toSharing(answer ?? {});
  } catch {
    return own;
  }
}

function toSharing({ owner, delegatePermissions }: Partial<Office.SharedProperties>): ItemSharing {
  const mailboxOwner = parseEmailAddress(owner);
  if (mailboxOwner === undefined) return own;
  const rights: unknown = delegatePermissions;
  return { mailboxOwner, mayBeRead: typeof rights === "number" && (rights & readRight) !== 0 };
}
