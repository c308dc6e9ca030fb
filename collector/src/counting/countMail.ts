import { reachesOneOf } from "../../../src/core/people/emailAddress";
import type { EmailAddress } from "../../../src/core/people/emailAddress";
import type { Addressing } from "../../../src/core/evidence/contactDay";
import type { MailFacts } from "./mailFacts";

/** Mail to more people than this is no contact with any of them. */
export const mostRecipients = 25;

/** The owner of the mailbox was in touch with somebody by a message. */
export interface MailContact {
  readonly with: EmailAddress;
  readonly direction: "toProspect" | "fromProspect";
  readonly addressing: Addressing;
}

/**
 * With whom a message put the owner of the mailbox in touch: whom they wrote to, or who wrote to them. What
 * reached them by Bcc or a list did not.
 */
export function mailContacts(
  mail: MailFacts,
  owner: ReadonlySet<EmailAddress>,
): readonly MailContact[] {
  if (mail.recipientCount > mostRecipients) return [];
  const { from, to, cc } = mail;
  if (reachesOneOf(from, owner)) {
    const copied = cc.filter((address) => !to.includes(address));
    return [...to.map(toThem("direct")), ...copied.map(toThem("copied"))];
  }
  const isOwner = (address: EmailAddress) => reachesOneOf(address, owner);
  if (to.some(isOwner)) return [fromThem(from, "direct")];
  return cc.some(isOwner) ? [fromThem(from, "copied")] : [];
}

function toThem(addressing: Addressing): (address: EmailAddress) => MailContact {
  return (address) => ({ with: address, direction: "toProspect", addressing });
}

function fromThem(author: EmailAddress, addressing: Addressing): MailContact {
  return { with: author, direction: "fromProspect", addressing };
}
