import { AppError } from "../../../core/errors";
import { safeLines } from "../../../core/words/safeLines";
import { officeCall } from "../officeCall";
import { isMessage, itemKey, readItem } from "./readItem";

/** Three times what a draft has room for, in UTF-16 units: the rest of a longer text would be cut. */
const mostQuoted = 90_000;

/** The open message as plain text; never of another message than the one asked for. */
export async function readMessageText(key: string): Promise<string> {
  const item = readItem();
  if (item === undefined || !isMessage(item) || itemKey(item) !== key) {
    throw new AppError("unexpected");
  }
  const text = await officeCall<string>((callback) => {
    item.body.getAsync(Office.CoercionType.Text, callback);
  });
  // Outlook reads the item that is open when it answers, which may be another one by then.
  const now = readItem();
  if (now === undefined || itemKey(now) !== key) throw new AppError("unexpected");
  return safeLines(text.slice(0, mostQuoted));
}
