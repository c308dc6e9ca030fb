import { decode } from "iconv-lite";

import { decodeBytes } from "../charset/decodeBytes";
import type { LeftOut } from "./leftOut";
import { leftOutNames, normalizedName } from "./mailboxNames";

/** Words of which people make names of their own: a folder "Draft 2" may hold mail about one. */
const ownWords = new Set(["draft", "template", "templates", "bin", "deleted"]);

/** Why what lies in a folder, or has a label, of this name is left out. */
export function leftOutByName(name: string): LeftOut | undefined {
  const normalized = normalizedName(name);
  // A second file of the same name is called "Spam-2" or "Spam (1)"; a year is somebody's own.
  const first = normalized.replace(/[ .-]*\(?\d{1,2}\)?$/, "");
  const spellings = ownWords.has(first) ? [normalized] : [normalized, first];
  return spellings.map(reasonOf).find((reason) => reason !== undefined);
}

/** In the names of files, "Deleted+Items" and "Deleted-Items" are meant so, too. */
function reasonOf(name: string): LeftOut | undefined {
  return leftOutNames.get(name) ?? leftOutNames.get(name.replace(/[+-]/g, " "));
}

/** Of a file of mail, by the names of its folders and its own, outermost first. */
export function leftOutByPath(path: string): LeftOut | undefined {
  const reasons = path.split("/").flatMap(mailboxNames).map(leftOutByName);
  return reasons.find((reason) => reason !== undefined);
}

const extension = /\.(?:mbox|mbx|mbs|sbd|mail|eml|tgz|tar|gz|zip|mozmsgs|rdx|maildir)$/i;

const day = "(?:19|20)\\d\\d([._-]?)(?:0[1-9]|1[0-2])\\1[0-3]\\d";
/** When a backup was made, behind its name or before it. */
const stampBehind = new RegExp(
  `[\\s._-]+\\(?${day}(?:[t\\s._-]*\\d{2}(?:[h:._-]?\\d{2}){0,2})?\\)?$`,
  "i",
);
const stampBefore = new RegExp(`^${day}[\\s._-]+`);

/**
 * What stands before a folder's name in that of a file: what it lay in, or whose it was. "Inbox_Trash"
 * names two folders; in other names such a mark is one of many.
 */
const parent =
  /^(?:inbox|user|(?:e-?)?mail(?:box)?|imap|outlook|exchange|backup|export|takeout|gmail|\[(?:gmail|google mail)\]|local folders)(?:[.^_\\]| ?- ?)|^[^@\s_^]+@[^@\s_^]+(?:[_^]| - )/i;

/** A folder of a Maildir has its parents in its name: ".INBOX.Trash", and so have exported files. */
function mailboxNames(segment: string): readonly string[] {
  const name = bareName(decodedName(segment));
  if (name.includes("/")) return name.split("/").flatMap(mailboxNames);
  if (name.startsWith(".")) return name.split(".");
  const [before] = parent.exec(name) ?? [];
  if (before === undefined) return name.includes("^") ? name.split("^") : [name];
  const rest = name.slice(before.length);
  return [rest, ...rest.split(/[.^\\]/)];
}

/** Without what kind of file it is, and of which day. */
function bareName(name: string): string {
  const bare = name.replace(extension, "").replace(stampBehind, "").replace(stampBefore, "");
  return bare === name ? name : bareName(bare);
}

/** Servers encode what is not ASCII, and programs what may not be in a file's name. */
function decodedName(name: string): string {
  if (/&[A-Za-z0-9+,]*-/.test(name)) return decode(Buffer.from(name, "latin1"), "utf-7-imap");
  return name.replace(/(?:%[0-9a-f]{2})+/gi, (codes) =>
    decodeBytes(Buffer.from(codes.replaceAll("%", ""), "hex"), "utf-8"),
  );
}
