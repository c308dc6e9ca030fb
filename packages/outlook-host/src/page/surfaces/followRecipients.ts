import { writtenItemOf } from "../../host/openItem";
import type { OpenItem } from "../../host/openItem";

/** Tells of changed recipients in the words of Outlook's event. An item that is read has none to change. */
export function followRecipients(
  item: OpenItem | undefined,
  raise: (data: readonly string[]) => void,
): void {
  writtenItemOf(item)?.onRecipientsChanged((field) => {
    raise([JSON.stringify({ [field]: true })]);
  });
}
