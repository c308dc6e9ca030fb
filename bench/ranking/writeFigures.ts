import { readFileSync, writeFileSync } from "node:fs";

const start = "<!-- figures: written by npm run bench:ranking -->";
const end = "<!-- end of figures -->";

/** Replaces what stands between the markers of a document. @throws Error where they are missing */
export function writeFigures(path: string, figures: string): void {
  const document = readFileSync(path, "utf8");
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${path} has no place for the figures`);
  const before = document.slice(0, from + start.length);
  writeFileSync(path, `${before}\n\n${figures}\n\n${document.slice(to)}`);
}
