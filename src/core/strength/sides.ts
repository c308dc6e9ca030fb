import type { ContactDay } from "../evidence/contactDay";
import { mostPersonalRecipients } from "./contactWeight";

export function isFromColleague(contact: ContactDay): boolean {
  return contact.kind === "email" ? contact.direction !== "fromProspect" : isPersonal(contact);
}

export function isFromProspect(contact: ContactDay): boolean {
  return contact.kind === "email" ? contact.direction !== "toProspect" : isPersonal(contact);
}

/** In a meeting and in a call both take part, whoever asked for it; in a crowd neither need do so. */
function isPersonal({ messages }: ContactDay): boolean {
  return messages?.some(({ recipientCount }) => recipientCount <= mostPersonalRecipients) ?? true;
}
