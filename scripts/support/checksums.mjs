import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** SHA-256 of every file below a folder, in the form that `sha256sum --check` reads. */
export function checksums(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
    .map((file) => {
      const hash = createHash("sha256").update(readFileSync(path.join(folder, file)));
      return `${hash.digest("hex")}  ${file.split(path.sep).join("/")}\n`;
    })
    .join("");
}
