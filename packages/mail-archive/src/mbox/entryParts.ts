import { isAscii, isUtf8 } from "node:buffer";

import { decodeBytes, isAnyonesGuess } from "../charset/decodeBytes";
import { headerEnd } from "./headerEnd";
import type { MboxEntry } from "./openEntry";

/** Of a text, more than a reading pane shows of it; the rest is attachments. */
const bodyBytes = 64 * 1024;

/** Where the first part of a body says what charset it is in. */
const partsBytes = 4 * 1024;

type EntryBytes = Pick<MboxEntry, "bytes" | "isClipped">;

/** The header without the empty line that ends it, or undefined where it goes on for ever. */
export function headerOf({ bytes, isClipped }: EntryBytes): string | undefined {
  const end = headerEnd(bytes);
  if (end < 0) return isClipped ? undefined : decodeHeader(bytes);
  return decodeHeader(bytes.subarray(0, end), bytes.subarray(end, end + partsBytes));
}

/** Header and beginning of the body, in memory of its own and with the mbox's quoting undone. */
export function beginningOf({ bytes }: EntryBytes): Buffer {
  const end = headerEnd(bytes);
  const beginning = bytes
    .toString("latin1", 0, end < 0 ? bytes.length : end + bodyBytes)
    .replace(/\r(?!\r*\n)/g, "\n")
    .replace(/\r{2,}\n/g, "\r\n");
  return Buffer.from(beginning.replace(/^>(>*From )/gm, "$1"), "latin1");
}

const escape = 0x1b;

/** Raw bytes beyond ASCII are UTF-8 by today's standard; else line by line, as the text's charset is. */
function decodeHeader(header: Buffer, body: Buffer = Buffer.alloc(0)): string {
  if (isAscii(header) && !header.includes(escape)) return header.toString("latin1");
  if (isUtf8(header) && !header.includes(escape)) return header.toString("utf8");
  const raw = header.toString("latin1");
  const charset = charsetIn(`${raw}\n${body.toString("latin1")}`);
  return raw
    .split(/(\r*\n|\r)/)
    .map((line) => decodeLine(Buffer.from(line, "latin1"), charset))
    .join("");
}

const charsetField = /^content-type[ \t]*:[^]*?charset[ \t]*=[ \t]*"?([^\s";]+)/gim;

/** The first that says more than that it is ASCII. */
function charsetIn(raw: string): string {
  const charsets = [...raw.matchAll(charsetField)].map(([, charset = ""]) => charset);
  return charsets.find((charset) => !isAnyonesGuess(charset)) ?? "";
}

const encodedWord = /=\?([^?\s*]+)(?:\*[^?\s]*)?\?[bq]\?/i;

function decodeLine(line: Buffer, charset: string): string {
  if (line.includes(escape)) return decodeBytes(line, "iso-2022-jp");
  if (isUtf8(line)) return line.toString("utf8");
  const [, ofWord = ""] = encodedWord.exec(line.toString("latin1")) ?? [];
  return decodeBytes(line, isAnyonesGuess(ofWord) ? charset : ofWord);
}
