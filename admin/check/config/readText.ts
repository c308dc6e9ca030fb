export interface ReadText {
  readonly text: string;
  /** Why whoever reads it as UTF-8 finds something else. */
  readonly problem?: string;
}

/** The text of a file that has to be UTF-8. A byte order mark before it does no harm. */
export function readText(bytes: Buffer): ReadText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes);
    return { text, problem: "is saved as UTF-16 (Notepad: Unicode), at line 1, column 1" };
  }
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  const wrong = text.indexOf("\uFFFD");
  if (wrong === -1) return { text };
  return { text, problem: `is not UTF-8 at ${placeAt(text, wrong)}` };
}

/** By the mark at its start, or by the empty half of its first letters. */
function wideEncoding(bytes: Buffer): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return undefined;
}

/** As editors count: from one. */
export function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}
