import { parseEmailAddress } from "./emailAddress";
import type { EmailAddress } from "./emailAddress";
import { isOwnName } from "./isOwnName";
import type { Rep } from "./people";
import { personName } from "../words/personName";

/** The account that signed in, as its token names it. */
export interface SignedInAccount {
  /** Sign-in name, mostly an email address. */
  readonly username?: string;
  readonly displayName?: string;
}

/** The same account, as the directory knows it. */
export interface DirectoryAccount {
  readonly displayName: string;
  readonly directoryId: string;
  readonly addresses: readonly EmailAddress[];
  /** The aliases are among the addresses. */
  readonly hasAliases?: boolean;
}

export interface IdentifiedRep {
  /** With every address known to be theirs. */
  readonly rep: Rep;
  /** Name of the account that is signed in, where it is somebody else's than the open mailbox. */
  readonly otherAccount?: string;
}

/**
 * The rep as Outlook names them, completed by the account that signed in: Outlook may give no name
 * or address, and knows no alias.
 */
export function completeRep(rep: Rep, account: SignedInAccount): Rep {
  const address = parseEmailAddress(account.username);
  return {
    ...rep,
    displayName: rep.displayName || personName(account.displayName),
    addresses: [...new Set([...rep.addresses, ...(address === undefined ? [] : [address])])],
  };
}

/**
 * The rep under every address: of Outlook, of the sign-in and of the directory. Another person's account
 * is the rep's as well, for it is the one that reads; it is said, because the open mailbox is not its own.
 *
 * @param rep - as Outlook names them
 * @param known - absent where the directory could not be asked: then name and sign-in have to do
 */
export function identifyRep(
  rep: Rep,
  account: SignedInAccount,
  known: DirectoryAccount | undefined,
): IdentifiedRep {
  const signedIn = completeRep(rep, account);
  const addresses = [...new Set([...signedIn.addresses, ...(known?.addresses ?? [])])];
  const isOwn = isSame(rep, account, known);
  const otherAccount = isOwn ? "" : nameOf(account, known);
  return {
    rep: {
      ...signedIn,
      addresses,
      ...(known && { directoryId: known.directoryId }),
      ...(known?.hasAliases === true && isOwn && { hasEveryAddress: true }),
    },
    ...(otherAccount !== "" && { otherAccount }),
  };
}

function isSame(rep: Rep, account: SignedInAccount, known: DirectoryAccount | undefined): boolean {
  const { mailbox } = rep;
  if (mailbox === undefined || parseEmailAddress(account.username) === mailbox) return true;
  return known === undefined ? isProbablySame(rep, account) : known.addresses.includes(mailbox);
}

function nameOf(
  { displayName = "", username = "" }: SignedInAccount,
  known: DirectoryAccount | undefined,
): string {
  const names = [known?.displayName, personName(displayName), username];
  return names.find((name) => name !== undefined && name !== "") ?? "";
}

/** A sign-in name need not be an email address of its owner, so only another name is another person. */
function isProbablySame(rep: Rep, { displayName = "" }: SignedInAccount): boolean {
  const hasNames = displayName !== "" && rep.displayName !== "";
  return !hasNames || displayName === rep.displayName || isOwnName(displayName, rep);
}
