import type { MailStore } from "@who-knows-whom/mail-archive/store/mailStore";

import { countOfLeftOut } from "../leftOutWords";
import type { SkippedMessages } from "./skippedMessages";

/** Why no message was found, to follow the names of what was read. */
export function whyEmpty(store: MailStore, { examples, leftOut }: SkippedMessages): string {
  const [damage] = store.damages();
  if (damage !== undefined) return `cannot be read: ${damage.reason}.`;
  const first = examples.find(({ number }) => number > 0);
  if (first !== undefined)
    return `holds no message that can be used; of the first one, ${first.reason}.`;
  const words = countOfLeftOut(leftOut);
  return words === ""
    ? 'holds no mail: no message file, and no line that begins a message of an mbox ("From SENDER DATE", and the header below it).'
    : `holds nothing but ${words}.`;
}
