import { isMutualByKind } from "../evidence/contactDay";
import type { ContactDay } from "../evidence/contactDay";
import { mostPersonalRecipients } from "./contactWeight";

/** The colleague was heard: wrote, or wrote what the prospect answers here. */
export function isFromColleague(contact: ContactDay): boolean {
  return isMutualByKind[contact.kind]
    ? isPersonal(contact)
    : contact.direction !== "fromProspect" || isAnswer(contact);
}

/** The prospect was heard: wrote, or wrote what the colleague answers here. */
export function isFromProspect(contact: ContactDay): boolean {
  return isMutualByKind[contact.kind]
    ? isPersonal(contact)
    : contact.direction !== "toProspect" || isAnswer(contact);
}

function isAnswer({ replies = 0, messages = [] }: ContactDay): boolean {
  return replies > 0 || messages.some(({ isReply }) => isReply);
}

/**
 * A meeting or a call has both sides in it, regardless of who arranged it; in a crowd neither needs
 * to take part.
 */
function isPersonal({ messages }: ContactDay): boolean {
  return messages?.some(({ recipientCount }) => recipientCount <= mostPersonalRecipients) ?? true;
}
