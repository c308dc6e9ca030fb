import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { Participant } from "../../../core/outlookPorts";
import { safeText } from "../../../core/words/safeText";

/** A participant of an item; undefined where Outlook gives none. */
export function toParticipant(
  details: Office.EmailAddressDetails | null | undefined,
): Participant | undefined {
  if (details == null) return undefined;
  const { displayName, emailAddress } = details;
  const address = parseEmailAddress(emailAddress);
  return {
    ...(address !== undefined && { address }),
    displayName: safeText(displayName) || safeText(emailAddress),
  };
}

export function toParticipants(
  details: readonly Office.EmailAddressDetails[] | null | undefined,
): readonly Participant[] {
  const listed: readonly Office.EmailAddressDetails[] = Array.isArray(details) ? details : [];
  return listed.map(toParticipant).filter((person) => person !== undefined);
}
