import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { EmailAddress } from "../../../core/people/emailAddress";
import type { Rep } from "../../../core/people/people";
import { personName } from "../../../core/words/personName";

/**
 * Without an open item at start, Outlook gives no user profile: then the rep has no address. A mailbox
 * that is opened in a window of its own may have one instead of the rep.
 */
export function readRep(sharedBy: EmailAddress | undefined): Rep {
  const profile = readProfile();
  const address = parseEmailAddress(profile?.emailAddress);
  if (address !== undefined && address === sharedBy) return { displayName: "", addresses: [] };
  return {
    displayName: personName(profile?.displayName),
    addresses: address === undefined ? [] : [address],
    ...(address !== undefined && { mailbox: address }),
  };
}

/** The getter itself fails in some Outlooks where no item is open. */
function readProfile(): Partial<Office.UserProfile> | null | undefined {
  try {
    return Office.context.mailbox.userProfile;
  } catch {
    return undefined;
  }
}
