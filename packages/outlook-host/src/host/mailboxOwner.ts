/** The owner of the mailbox, and the features their Outlook offers to an add-in. */
export interface MailboxOwner {
  readonly name: string;
  readonly address: string;
  readonly internalDomains: readonly string[];
  readonly timeZone: string;
  readonly permission: Permission;
  readonly noItem: NoItemForm;
  /** What their Outlook calls its version. */
  readonly hostVersion: string;
  /** The mailbox or folder that is open, where it is not the user's own. */
  readonly sharedMailbox?: SharedMailbox;
}

export interface SharedMailbox {
  readonly address: string;
  /** The delegate's, as a bit mask. */
  readonly rights?: number;
}

export type Permission = "Restricted" | "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";

/** Outlook without a selected message: which of the two forms it sends is not documented. */
export type NoItemForm = "emptyItem" | "nothing";

export function isInternal({ internalDomains }: MailboxOwner, address: string): boolean {
  return internalDomains.includes(address.slice(address.lastIndexOf("@") + 1).toLowerCase());
}
