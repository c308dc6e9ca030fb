import type { MailboxMessage } from "./tenantWriter";

/** Sends for the rep, as far as this machine: a message lies in the rep's own mailbox then, and nowhere else. */
export interface MailboxSender {
  readonly send: (message: MailboxMessage) => void;
}
