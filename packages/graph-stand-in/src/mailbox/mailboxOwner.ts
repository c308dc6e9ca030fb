import type { GraphCall } from "../http/graphCall";
import { refusal } from "../http/refusal";

/** Only the rep has a mailbox here. @throws Refusal for anybody else */
export function assertMailbox({ caller, tenant }: GraphCall): void {
  if (caller.directoryId.toLowerCase() === tenant.mailboxOwnerId.toLowerCase()) return;
  throw refusal(
    404,
    "MailboxNotEnabledForRESTAPI",
    "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
  );
}
