import { createLineReader, isLineEnd } from "../mbox/lineEnds";
import { beginsLikeMail } from "../mbox/headerStart";
import { messageStart } from "../mbox/messageStart";
import { maildirPart } from "../leftOut/byFileName";

/** How a file holds mail, or why it cannot be read. */
export type FileKind =
  "mbox" | "message" | "emlx" | "msg" | "empty" | "other" | { readonly unreadable: string };

const packers: Readonly<Record<string, string>> = {
  BZh: "bzip2",
  "\u00fd7zXZ": "xz",
  "7z\u00bc\u00af": "7-Zip",
  "Rar!": "RAR",
  "(\u00b5/\u00fd": "zstd",
};

const personalStore =
  'it is a data file of Outlook (.pst, .ost): "readpst -o FOLDER FILE" makes mbox files of it, and --mail takes FOLDER';

const macExport =
  "it is an export of Outlook for Mac (.olm): drag a folder of the older Outlook onto the desktop, which makes an mbox of it, and --mail takes that";

const expressFolder =
  'it is a file of Outlook Express (.dbx): "undbx FILE FOLDER" makes message files of it, and --mail takes FOLDER';

const falseZip = "it does not begin like a zip: copy it again, or unpack it first";

/** A zip without any mail file in it. */
export function isMacExport(path: string): boolean {
  return /\.olm$/i.test(path);
}

export function fileKind(path: string, beginning: Buffer): FileKind {
  if (beginning.length === 0) return "empty";
  const unpacked = path.replace(/\.gz$/i, "");
  const kind =
    foreignKind(unpacked, beginning) ?? kindByName(unpacked, beginning) ?? kindByContent(beginning);
  return isFalseZip(path, beginning, kind) ? { unreadable: falseZip } : kind;
}

/** A zip that begins with other bytes, or something else. A whole one comes here only where it lies too deep in others. */
function isFalseZip(path: string, beginning: Buffer, kind: FileKind): boolean {
  if (!/\.zip$/i.test(path) || beginning.toString("latin1", 0, 5) === "From ") return false;
  const firstFile = beginning.indexOf("PK\u0003\u0004");
  return firstFile !== 0 && (firstFile > 0 || kind === "other");
}

function foreignKind(path: string, beginning: Buffer): FileKind | undefined {
  const magic = beginning.toString("latin1", 0, 8);
  if (magic.startsWith("!BDN")) return { unreadable: personalStore };
  if (magic.startsWith("\u00cf\u00ad\u0012\u00fe")) return { unreadable: expressFolder };
  if (magic.startsWith("PK") && isMacExport(path)) return { unreadable: macExport };
  if (magic === "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") return "msg";
  const packer = Object.keys(packers).find((start) => magic.startsWith(start));
  return packer === undefined
    ? undefined
    : { unreadable: `it is packed with ${packers[packer] ?? ""}: unpack it first` };
}

/** A message file, also of MH, where messages are called 1, 2, 3. */
const messageFile = /\.(?:eml|mht|mhtml|mim|mime|rfc822|nws)$|(?:^|\/)[,#]?\d+\.?$/i;

function kindByName(path: string, beginning: Buffer): FileKind | undefined {
  const part = maildirPart(path);
  if (part === "partial") return "other";
  if (/\.emlx$/i.test(path)) return "emlx";
  if (/\.(?:mbox|mbx)$/i.test(path)) return "mbox";
  if (part === undefined && !messageFile.test(path)) return undefined;
  if (!beginsLikeMail(beginning)) return undefined;
  return beginning.toString("latin1", 0, 5) === "From " ? "mbox" : "message";
}

function kindByContent(beginning: Buffer): FileKind {
  return beginsLikeMail(beginning) || holdsMessage(beginning) ? "mbox" : "other";
}

function holdsMessage(bytes: Buffer): boolean {
  const readLine = createLineReader(bytes, "nothing");
  for (let at = bytes.indexOf("From "); at >= 0; at = bytes.indexOf("From ", at + 1)) {
    const isLineStart = at === 0 || isLineEnd(bytes[at - 1]);
    if (isLineStart && typeof messageStart(bytes, at, readLine) === "number") return true;
  }
  return false;
}
