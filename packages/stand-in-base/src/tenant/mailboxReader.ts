import type { CalendarEvent, MailboxMessage } from "./tenantWriter";

/** The rep's mailbox, as the Outlook-like page and the Graph stand-in read it. */
export interface MailboxReader {
  /** Newest first; messages the page lists (an archive: those of people outside the organisation). */
  readonly newestMessages: (limit: number) => readonly MailboxMessage[];
  /** Newest first; what the rep has sent. */
  readonly sentMessages: (limit: number) => readonly MailboxMessage[];
  readonly message: (id: string) => MailboxMessage | undefined;
  readonly events: () => readonly CalendarEvent[];
}
