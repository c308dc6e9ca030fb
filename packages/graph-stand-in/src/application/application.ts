/** A program that signs in as itself. Its rights to mailboxes come from Exchange, not from a token. */
export interface LocalApplication {
  readonly clientId: string;
  readonly secret: string;
  /** Directory id of its service principal. */
  readonly objectId: string;
  /** Application permissions granted in Microsoft Entra: they hold for the whole tenant. */
  readonly graphRoles: readonly string[];
  readonly exchange: ExchangeAssignment;
}

/** What Exchange's role assignments let an application read, and of whom. */
export interface ExchangeAssignment {
  readonly roles: readonly ("Application Mail.ReadBasic" | "Application Calendars.Read")[];
  /** The management scope. @param directoryId - of the mailbox's owner */
  readonly isInScope: (directoryId: string) => boolean;
}
