/** Whose Outlook the add-in runs in, and what it lets an add-in do. */
export interface MailboxOwner {
  readonly name: string;
  readonly address: string;
  readonly internalDomains: readonly string[];
  readonly timeZone: string;
  readonly permission: Permission;
  readonly noItem: NoItemForm;
}

export type Permission = "Restricted" | "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";

/** Outlook without a selected message: nobody outside knows which of the two it sends. */
export type NoItemForm = "emptyItem" | "nothing";

export function isInternal({ internalDomains }: MailboxOwner, address: string): boolean {
  return internalDomains.includes(address.slice(address.lastIndexOf("@") + 1).toLowerCase());
}
