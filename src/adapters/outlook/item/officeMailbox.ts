import type { EmailAddress } from "../../../core/people/emailAddress";
import type { Mailbox } from "../../../core/outlookPorts";
import { partLoader } from "../../../core/partLoader";
import { isOnPhone } from "../isOnPhone";
import { createOfficeEvent } from "../officeEvent";
import { readMessageText } from "./officeMessageText";
import { isWritten, itemKey, openOfficeItem, writtenItemKey } from "./readItem";
import { readReceivedItem } from "./readReceivedItem";
import { readRep } from "./readRep";
import type { WrittenItems } from "./writtenItems";

/** The mailbox of the Outlook around the page. Only after officeReady. */
export function createOfficeMailbox(): Mailbox {
  const listeners = new Set<() => void>();
  const onItemChanged = createOfficeEvent(() => Office.EventType.ItemChanged);
  let written: WrittenItems | undefined;
  const loadWritten = partLoader(async () => {
    written = await openWrittenItems(() => {
      for (const listener of listeners) listener();
    });
    return written;
  });
  let sharedBy: EmailAddress | undefined;

  async function readOpenItem() {
    const item = openOfficeItem();
    if (item === undefined) return undefined;
    return isWritten(item) ? (await loadWritten()).read(item) : readReceivedItem(item);
  }

  return {
    readRep: () => readRep(sharedBy),
    async readOpenItem() {
      const item = await readOpenItem();
      sharedBy = item?.mailboxOwner;
      return item;
    },
    readMessageText,
    openItemKey,
    onItemChanged(listener, onUnavailable) {
      // A phone's pane covers its message, and one beside what is written belongs to it: neither sees another item.
      const isForOneItem = isOnPhone() || isWriting();
      const stopItems = isForOneItem ? () => undefined : onItemChanged(listener, onUnavailable);
      listeners.add(listener);
      return () => {
        stopItems();
        listeners.delete(listener);
      };
    },
    checkRecipients: () => void written?.check(),
  };
}

/** Most panes stand beside what is read, and do without. */
async function openWrittenItems(onRecipientsChanged: () => void): Promise<WrittenItems> {
  const { createWrittenItems } = await import(
    /* webpackChunkName: "written-items" */ "./writtenItems"
  );
  return createWrittenItems(onRecipientsChanged);
}

function openItemKey(): string | undefined {
  const item = openOfficeItem();
  if (item === undefined) return undefined;
  return isWritten(item) ? writtenItemKey(item) : itemKey(item);
}

function isWriting(): boolean {
  const item = openOfficeItem();
  return item !== undefined && isWritten(item);
}
