import { parseEmailAddress } from "./emailAddress";
import type { Rep } from "./people";
import { safeText } from "../words/safeText";

interface Account {
  readonly username?: string;
  readonly displayName?: string;
}

/**
 * The rep as Outlook names them, completed by the account that signed in: Outlook may give no name
 * or address.
 */
export function completeRep(rep: Rep, { username, displayName }: Account): Rep {
  const address = parseEmailAddress(username);
  return {
    displayName: rep.displayName || safeText(displayName),
    addresses: [...new Set([...rep.addresses, ...(address === undefined ? [] : [address])])],
  };
}
