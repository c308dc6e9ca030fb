import { isUtf8 } from "node:buffer";

import { decode as decodeByTable, encodingExists } from "iconv-lite";
import { decode, normalizeCharset } from "libmime/lib/charset";

/** Decoded by a library: of these, libmime decodes what iconv-lite does not know. */
const japanese = /^(?:jis|iso-?2022-?jp|eucjp)/i;

/**
 * Bytes as text. Not by TextDecoder: a Node with few languages knows UTF only, and some versions
 * read windows-1252 as Latin-1, which turns quotes and the euro sign into control characters.
 */
export function decodeBytes(bytes: Buffer, charset: string): string {
  const name = normalizeCharset(charset === "" ? "windows-1252" : charset);
  if (/^(?:utf-?8|us-ascii|ascii)$/i.test(name))
    return isUtf8(bytes) ? bytes.toString("utf8") : decode(bytes, "windows-1252");
  // Libmime refuses UTF-7, in which markup can be hidden from filters; here is no filter.
  if (/^(?:unicode-1-1-)?utf-?7$/i.test(name)) return decodeByTable(bytes, "utf-7");
  return decode(bytes, isKnown(name) ? name : "windows-1252");
}

function isKnown(charset: string): boolean {
  return japanese.test(charset) || encodingExists(charset);
}
