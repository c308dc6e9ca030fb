import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { EmailAddress } from "../../../core/people/emailAddress";
import type { Rep } from "../../../core/people/people";
import { personName } from "../../../core/words/personName";

/**
 * Without an open item at start, Outlook gives no user profile: then the rep has no address. A mailbox
 * that is opened in a window of its own may have one instead of the rep.
 */
export function readRep(sharedBy: EmailAddress | undefined): Rep {
  const address = parseEmailAddress(readFromProfile("emailAddress"));
  if (address !== undefined && address === sharedBy) return { displayName: "", addresses: [] };
  return {
    displayName: personName(readFromProfile("displayName")),
    addresses: address === undefined ? [] : [address],
    ...(address !== undefined && { mailbox: address }),
  };
}

/** The getters fail in some Outlooks where no item is open: of the profile, or of what is in it. */
function readFromProfile(name: "displayName" | "emailAddress"): unknown {
  try {
    return profileOf(Office.context.mailbox)?.[name];
  } catch {
    return undefined;
  }
}

function profileOf(mailbox: {
  readonly userProfile: Office.UserProfile | null | undefined;
}): Office.UserProfile | null | undefined {
  return mailbox.userProfile;
}
