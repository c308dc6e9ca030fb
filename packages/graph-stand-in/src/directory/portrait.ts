import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Drawn by scripts/portraits.mjs. */
const folder = path.join(__dirname, "..", "..", "portraits");
const drawnPortraits = 6;

/** A picture of 48 by 48 pixels (JPEG), the same for the same person. */
export function portrait(personId: string): Buffer {
  const [first = 0] = Buffer.from(hash("sha1", personId), "hex");
  return readFileSync(path.join(folder, `${(first % drawnPortraits) + 1}.jpg`));
}
