import { decode } from "iconv-lite";

import type { LeftOut } from "./leftOut";
import { leftOutNames, normalizedName } from "./mailboxNames";

/** Why what lies in a folder, or has a label, of this name is left out. */
export function leftOutByName(name: string): LeftOut | undefined {
  const normalized = normalizedName(name);
  // A second file of the same name is called "Spam-2" or "Spam (1)".
  return (
    leftOutNames.get(normalized) ?? leftOutNames.get(normalized.replace(/[ -]*\(?\d+\)?$/, ""))
  );
}

/** Of a file of mail, by the names of its folders and its own, outermost first. */
export function leftOutByPath(path: string): LeftOut | undefined {
  const reasons = path.split("/").flatMap(mailboxNames).map(leftOutByName);
  return reasons.find((reason) => reason !== undefined);
}

const extension = /\.(?:mbox|mbx|mbs|sbd|mail|eml|tgz|tar|gz|zip|mozmsgs|rdx|maildir)$/i;

/** A folder of a Maildir has its parents in its name: ".INBOX.Trash". Servers encode what is not ASCII. */
function mailboxNames(segment: string): readonly string[] {
  let name = segment;
  while (extension.test(name)) name = name.replace(extension, "");
  if (/&[A-Za-z0-9+,]*-/.test(name)) name = decode(Buffer.from(name, "latin1"), "utf-7-imap");
  return name.startsWith(".") ? name.split(".") : [name];
}
