import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { configJsonSchema } from "../../../hosting/configJsonSchema";
import { clouds } from "../../../src/adapters/config/clouds";

export function aFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "publish-"));
}

/** A small build whose pages and scripts say which one it is. */
export function aBuild(build: string, officeScript = clouds.global.officeScript): string {
  const folder = aFolder();
  const page = (script: string) =>
    `<meta name=version content=0.1.0><meta name=build content=${build}><style>/* ${build} */</style><script src=${officeScript}></script><script defer src=static/${script}.${build}.js></script>`;
  const files = {
    "taskpane.html": page("taskpane"),
    "index.html": `<p>${build}`,
    "404.html": `<p>${build}`,
    "config.schema.json": configJsonSchema(),
    [`static/taskpane.${build}.js`]: `"${build}"`,
    "static/shared.js": "0",
    "assets/icon-16.png": build,
  };
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return folder;
}

export function write(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

export function read(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), "utf8");
}
