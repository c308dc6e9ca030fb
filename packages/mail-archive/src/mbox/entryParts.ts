import { isUtf8 } from "node:buffer";

import type { MboxEntry } from "./splitMbox";

/** Of a text, more than a reading pane shows of it; the rest is attachments. */
const bodyBytes = 64 * 1024;

/** The header without the empty line that ends it, or undefined where it goes on for ever. */
export function headerOf({ bytes, isClipped }: MboxEntry): string | undefined {
  const end = headerEnd(bytes);
  if (end < 0) return isClipped ? undefined : decode(bytes);
  return decode(bytes.subarray(0, end));
}

/** Header and beginning of the body, in memory of its own and with the mbox's quoting undone. */
export function beginningOf({ bytes }: MboxEntry): Buffer {
  const end = headerEnd(bytes);
  const beginning = bytes.toString("latin1", 0, end < 0 ? bytes.length : end + bodyBytes);
  return Buffer.from(beginning.replace(/^>(>*From )/gm, "$1"), "latin1");
}

function headerEnd(bytes: Buffer): number {
  const ends = [bytes.indexOf("\n\n"), bytes.indexOf("\n\r\n")].filter((end) => end >= 0);
  return ends.length === 0 ? -1 : Math.min(...ends) + 1;
}

/** Raw bytes beyond ASCII are UTF-8 by today's standard and Windows-1252 by habit. */
function decode(header: Buffer): string {
  return isUtf8(header) ? header.toString("utf8") : windows1252.decode(header);
}

const windows1252 = new TextDecoder("windows-1252");
