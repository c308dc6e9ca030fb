/** Splits a text at a separator, but not within brackets or quotes. Empty pieces are left out. */
export function splitOutside(text: string, separator: "," | ";"): readonly string[] {
  const pieces = [""];
  let depth = 0;
  for (const [part] of text.matchAll(/'(?:[^']|'')*'|[^]/g)) {
    if (part === "(") depth += 1;
    if (part === ")") depth -= 1;
    if (part === separator && depth === 0) pieces.push("");
    else pieces.push((pieces.pop() ?? "") + part);
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}
