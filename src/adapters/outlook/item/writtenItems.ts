import type { OpenItem } from "../../../core/outlookPorts";
import type { WrittenOfficeItem } from "./readItem";
import { readSharing } from "./readSharing";
import { readWrittenItem } from "./readWrittenItem";
import { createRecipientsWatch } from "./recipientsWatch";

/** What the rep is writing: read, and watched for other recipients. */
export interface WrittenItems {
  readonly read: (item: WrittenOfficeItem) => Promise<OpenItem>;
  /** Reads the recipients again: some Outlooks do not announce that they change. */
  readonly check: () => Promise<void>;
}

export function createWrittenItems(onRecipientsChanged: () => void): WrittenItems {
  const watch = createRecipientsWatch(onRecipientsChanged);
  return {
    check: watch.check,
    async read(item) {
      const [written, { mailboxOwner }] = await Promise.all([
        readWrittenItem(item),
        readSharing(item),
      ]);
      watch.follow(item, written);
      return { ...written, ...(mailboxOwner !== undefined && { mailboxOwner }) };
    },
  };
}
