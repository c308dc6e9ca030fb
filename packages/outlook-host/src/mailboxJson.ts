import type {
  CalendarEvent,
  MailboxMessage,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { BridgeFault, BridgeMethod } from "./host/auth/nestedAppAuth";
import type { Fault } from "./host/faults";

// The JSON from the page's server to the page's scripts: the mailbox with its dates as text.

export type MessageJson = Omit<MailboxMessage, "sentAt"> & { readonly sentAt: string };

export type EventJson = Omit<CalendarEvent, "start" | "end"> & {
  readonly start: string;
  readonly end: string;
};

/** One line of the list. */
export interface MessageSummary {
  readonly id: string;
  readonly from: string;
  /** The recipients' names. */
  readonly to: string;
  readonly subject: string;
  readonly preview: string;
  readonly sentAt: string;
}

/** What the page's form for a new message holds. */
export type MailToSend = Pick<MailboxMessage, "to" | "cc" | "subject"> & { readonly text: string };

interface SessionUser {
  readonly directoryId: string;
  readonly name: string;
  readonly address: string;
}

/** What goes wrong in Outlook from the beginning. */
export interface PageFaults {
  readonly signIn?: Readonly<Partial<Record<BridgeMethod, BridgeFault>>>;
  /** By the number of the method, or by the name of an action that has none. */
  readonly calls?: Readonly<Record<string, Fault>>;
}

/** The data the page loads when it starts. */
export interface PageSession {
  readonly tenantId: string;
  /** Whose mailbox is open. */
  readonly rep: SessionUser;
  /** Whose account Outlook gives tokens of, where it is another one. */
  readonly account?: SessionUser;
  readonly internalDomains: readonly string[];
  /** Of Outlook, as the add-in sees it. */
  readonly locale: string;
  readonly identityUrl: string;
  /** Absolute address of the add-in's pane. */
  readonly addInUrl: string;
  readonly faults?: PageFaults;
}
