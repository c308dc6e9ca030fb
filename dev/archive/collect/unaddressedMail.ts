import { isFromOutside } from "./archivedMessage";
import type { ArchivedMessage, MessageBeginning } from "./archivedMessage";
import { createNewest } from "./newest";

/** Mail that names no recipient, until it is known whose it is. */
export interface UnaddressedMail {
  readonly add: (message: ArchivedMessage, beginning: () => Buffer) => void;
  readonly messages: () => readonly ArchivedMessage[];
  /** The newest that outsiders wrote. */
  readonly received: () => readonly MessageBeginning[];
}

export function createUnaddressedMail(keptTexts: number): UnaddressedMail {
  const messages: ArchivedMessage[] = [];
  const received = createNewest<MessageBeginning>(keptTexts);
  return {
    add(message, beginning) {
      messages.push(message);
      if (isFromOutside(message))
        received.offer(message.at, () => ({ message, beginning: beginning() }));
    },
    messages: () => messages,
    received: received.items,
  };
}

/**
 * An archive of a mailing list names no recipients: whoever keeps it got its mail. In a mailbox a
 * few messages are like that, too, and in the mail of an organisation nobody knows whose they are.
 */
export function isListArchive(unaddressed: UnaddressedMail, read: number): boolean {
  return unaddressed.messages().length > read / 2;
}
