import { decodeBytes } from "./decodeBytes";

const isUtf8Name = /^(?:utf-?8)?$/i;

/** A text as decodeBytes would, but for UTF-8 with a few wrong bytes, or cut within a character. */
export function decodeText(bytes: Buffer, charset: string): string {
  if (!isUtf8Name.test(charset)) return decodeBytes(bytes, charset);
  const text = bytes.toString("utf8");
  const beyondAscii = text.match(/\P{ASCII}/gu) ?? [];
  const wrong = beyondAscii.filter((character) => character === "\ufffd").length;
  return wrong <= beyondAscii.length / 2 ? text : decodeBytes(bytes, charset);
}
