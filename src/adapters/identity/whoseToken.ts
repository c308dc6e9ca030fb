import type { AccountInfo } from "@azure/msal-browser";

import { parseEmailAddress } from "../../core/people/emailAddress";
import type { EmailAddress } from "../../core/people/emailAddress";
import type { TokenRequest } from "./signInClient";

export interface KnownAccounts {
  readonly mailboxAddress: () => EmailAddress | undefined;
  /** Whose tokens there have been, by id. */
  readonly accounts: ReadonlyMap<string, AccountInfo>;
  /** Whom the rep has chosen in a window. */
  readonly chosen: AccountInfo | undefined;
}

/**
 * The account of the open mailbox, where there has been a token of it; else the one that the rep chose.
 * Without it, the next token would be the first account's again.
 */
export function whoseToken({
  mailboxAddress,
  accounts,
  chosen,
}: KnownAccounts): Pick<TokenRequest, "account" | "loginHint"> {
  const address = mailboxAddress();
  const owner = [...accounts.values()].find(
    ({ username }) => address !== undefined && parseEmailAddress(username) === address,
  );
  const account = owner ?? chosen;
  if (account !== undefined) return { account };
  return address === undefined ? {} : { loginHint: address };
}
