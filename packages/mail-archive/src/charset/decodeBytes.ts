import { isUtf8 } from "node:buffer";

import { decode as decodeByTable, encodingExists } from "iconv-lite";
import { decode, normalizeCharset } from "libmime/lib/charset";

import { guessedCharset } from "./guessedCharset";

/** Decoded by a library: of these, libmime decodes what iconv-lite does not know. */
const japanese = /^(?:jis|iso-?2022-?jp|eucjp)/i;

/**
 * Bytes as text. Not by TextDecoder: a Node with few languages knows UTF only, and some versions
 * read windows-1252 as Latin-1, which turns quotes and the euro sign into control characters.
 */
export function decodeBytes(bytes: Buffer, charset: string): string {
  const name = normalizeCharset(charset === "" ? "unknown" : charset);
  if (isAnyonesGuess(name))
    return isUtf8(bytes) ? bytes.toString("utf8") : decode(bytes, guessedCharset(bytes));
  // Libmime refuses UTF-7, in which markup can be hidden from filters; here is no filter.
  if (/^(?:unicode-1-1-)?utf-?7$/i.test(name)) return decodeByTable(bytes, "utf-7");
  return decode(bytes, name);
}

/** Whether a charset says no more of bytes beyond ASCII than that they should be UTF-8. */
export function isAnyonesGuess(charset: string): boolean {
  const isUtf = /^(?:utf-?8|us-ascii|ascii)$/i.test(charset);
  return isUtf || !(japanese.test(charset) || encodingExists(charset));
}
