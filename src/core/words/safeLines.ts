import { safeText } from "./safeText";

const lineBreak = /\r\n|[\r\n\u2028\u2029]/;

/** Text of several lines, each of them made safe; never more than one empty line between two. */
export function safeLines(raw: string): string {
  return raw
    .split(lineBreak)
    .map(safeText)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The paragraphs of such a text: what empty lines keep apart. */
export function paragraphsIn(raw: string): readonly string[] {
  return safeLines(raw)
    .split("\n\n")
    .filter((paragraph) => paragraph !== "");
}
