import { isMutualByKind } from "../evidence/contactDay";
import type { ContactDay } from "../evidence/contactDay";
import { mostPersonalRecipients } from "./contactWeight";

export function isFromColleague(contact: ContactDay): boolean {
  return isMutualByKind[contact.kind] ? isPersonal(contact) : contact.direction !== "fromProspect";
}

export function isFromProspect(contact: ContactDay): boolean {
  return isMutualByKind[contact.kind] ? isPersonal(contact) : contact.direction !== "toProspect";
}

/** In a meeting and in a call both take part, whoever asked for it; in a crowd neither need do so. */
function isPersonal({ messages }: ContactDay): boolean {
  return messages?.some(({ recipientCount }) => recipientCount <= mostPersonalRecipients) ?? true;
}
