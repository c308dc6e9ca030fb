import { officeCall } from "../officeCall";
import { isWritten, openOfficeItem } from "./readItem";
import type { WrittenOfficeItem } from "./readItem";
import { readWrittenItem } from "./readWrittenItem";
import type { WrittenItem } from "./readWrittenItem";

/** Tells when what the rep is writing goes to other people than when it was last read. */
export interface RecipientsWatch {
  /** Watches this item from now on. */
  readonly follow: (item: WrittenOfficeItem, read: WrittenItem) => void;
  /** Reads them again. */
  readonly check: () => Promise<void>;
}

export function createRecipientsWatch(onChanged: () => void): RecipientsWatch {
  const announcing = new WeakSet<WrittenOfficeItem>();
  let known: string | undefined;

  async function check(): Promise<void> {
    const item = openOfficeItem();
    if (known === undefined || item === undefined || !isWritten(item)) return;
    try {
      const now = recipientsOf(await readWrittenItem(item));
      if (now === known) return;
      known = now;
      onChanged();
    } catch {
      // They are read again with the next change, or when the rep turns to the pane.
    }
  }

  return {
    check,
    follow(item, read) {
      known = recipientsOf(read);
      if (announcing.has(item)) return;
      announcing.add(item);
      void announce(item, () => void check());
    },
  };
}

function recipientsOf({ to, cc }: WrittenItem): string {
  return JSON.stringify(
    [...to, ...cc].map(({ address = "", displayName }) => [address, displayName]),
  );
}

async function announce(item: WrittenOfficeItem, onChange: () => void): Promise<void> {
  if (!Office.context.requirements.isSetSupported("Mailbox", "1.7")) return;
  try {
    await officeCall((callback) => {
      item.addHandlerAsync(Office.EventType.RecipientsChanged, onChange, callback);
    });
  } catch {
    // Without the event, the pane compares when the rep turns to it.
  }
}
