import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { isInternal } from "../mailboxOwner";
import type { MailboxOwner } from "../mailboxOwner";

const recipientType = { user: 2, externalUser: 3 } as const;
const responseCode = { none: 0, organizer: 1, tentativelyAccepted: 2, accepted: 3, declined: 4 };

/** Somebody as office.js takes them. */
export function toRecipient(
  { name, address }: MailPerson,
  owner: MailboxOwner,
  response: keyof typeof responseCode = "none",
): object {
  const { user, externalUser } = recipientType;
  return {
    name,
    address,
    recipientType: isInternal(owner, address) ? user : externalUser,
    appointmentResponse: responseCode[response],
  };
}
