import type { CalendarEvent, MailPerson } from "./tenantWriter";

/** Writes what lies in the mailboxes of all colleagues, which only a program may read. */
export interface OrganizationMailWriter {
  readonly addColleagueMessage: (message: ColleagueMessage) => void;
  readonly addColleagueEvent: (event: ColleagueEvent) => void;
}

export interface ColleagueMessage {
  readonly id: string;
  readonly internetMessageId?: string;
  /** A draft may have no author yet. */
  readonly from?: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc?: readonly MailPerson[];
  readonly subject: string;
  readonly receivedAt: Date;
  /** As it was received where absent. */
  readonly sentAt?: Date;
  readonly isDraft?: boolean;
  readonly isInvitation?: boolean;
  /** The mailboxes that have it, by the directory id of their owner; some in two folders. */
  readonly copies: readonly { readonly ownerId: string; readonly folder: ColleagueFolder }[];
}

export type ColleagueFolder = "inbox" | "sentitems" | "archive" | "junkemail" | "drafts";

export interface ColleagueEvent extends CalendarEvent {
  /** Whose calendars it stands in. */
  readonly ownerIds: readonly string[];
  readonly isAllDay?: boolean;
  readonly sensitivity?: "normal" | "personal" | "private" | "confidential";
}
