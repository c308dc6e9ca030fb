import { readFileSync } from "node:fs";
import path from "node:path";

import { strToU8, zipSync } from "fflate";

import { languageFiles } from "./languageFiles";
import { unifiedManifest } from "./unifiedManifest";
import type { UnifiedManifestOptions } from "./unifiedManifest";

/** One time for every file, so that the same manifest is the same package to the byte. */
const packedAt = "2020-01-01T00:00:00";

/** The pictures of this project. */
const icons = path.join(__dirname, "..", "..", "..", "assets", "app");

/** The zip that the admin center takes: manifest.json, its languages and the two icons. */
export function appPackage(options: UnifiedManifestOptions): Uint8Array {
  const icon = (name: string) => new Uint8Array(readFileSync(path.join(icons, name)));
  const files = {
    "manifest.json": json(unifiedManifest(options)),
    ...Object.fromEntries(languageFiles().map(({ file, texts }) => [file, json(texts)])),
    "color.png": icon("color.png"),
    "outline.png": icon("outline.png"),
  };
  return zipSync(files, { level: 9, mtime: packedAt });
}

function json(content: object): Uint8Array {
  return strToU8(`${JSON.stringify(content, null, 2)}\n`);
}
