import type { MailboxMessage, MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { isFromOutside } from "../collect/archivedMessage";
import type { ArchivedMessage } from "../collect/archivedMessage";
import type { Identity } from "../collect/archivePeople";

interface Place {
  readonly sentAt: Date;
  readonly folder: MailboxMessage["folder"];
  readonly text: string | undefined;
}

/** An archived message as it lies in a mailbox; the page lists what outsiders wrote. */
export function toMailboxMessage(
  { id, conversationId, messageId, sensitivity, subject, ...people }: ArchivedMessage,
  { sentAt, folder, text }: Place,
): MailboxMessage {
  const { from, sender, replyTo, to, cc } = people;
  return {
    id,
    conversationId,
    ...(messageId !== undefined && { internetMessageId: messageId }),
    from: toMailPerson(from),
    ...(sender && { sender: toMailPerson(sender) }),
    replyTo: replyTo.map(toMailPerson),
    to: to.map(toMailPerson),
    cc: cc.map(toMailPerson),
    subject,
    sentAt,
    ...(text !== undefined && { text }),
    folder,
    isListed: folder !== "sent" && isFromOutside({ from, replyTo }),
    sensitivity,
  };
}

function toMailPerson({ name, address }: Identity): MailPerson {
  return { name: name === "" ? address : name, address };
}
