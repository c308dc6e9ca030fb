import { decodeBytes } from "./decodeBytes";

const word = /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/i;
/** Words that follow one another are one text, and may cut a character in two. */
const words = new RegExp(`${word.source}(?:\\s*${word.source})*`, "gi");
const eachWord = new RegExp(word.source, "gi");

/** Words that the header's parser decodes by itself, whatever the Node it runs on. */
const isUtf8Word = /^utf-?8$/i;

/** Writes the encoded words of a header in UTF-8, so that their charset matters to nobody further on. */
export function toUtf8Words(value: string): string {
  if (!value.includes("=?")) return value;
  return value.replace(words, (run) => {
    const texts = [...run.matchAll(eachWord)];
    if (texts.every(([, charset = ""]) => isUtf8Word.test(charset))) return run;
    return `=?utf-8?B?${Buffer.from(decodeRun(texts)).toString("base64")}?=`;
  });
}

function decodeRun(found: readonly RegExpExecArray[]): string {
  let text = "";
  let pending: Buffer[] = [];
  for (const [index, [, charset = "", encoding = "", content = ""]] of found.entries()) {
    pending.push(wordBytes(encoding, content));
    const [, next] = found[index + 1] ?? [];
    if (next?.toLowerCase() === charset.toLowerCase()) continue;
    text += decodeBytes(Buffer.concat(pending), charset);
    pending = [];
  }
  return text;
}

function wordBytes(encoding: string, content: string): Buffer {
  if (encoding.toLowerCase() === "b") return Buffer.from(content, "base64");
  const bytes = content
    .replaceAll("_", " ")
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, "latin1");
}
