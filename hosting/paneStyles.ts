import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { themeCss } from "./themeCss";

const paneFolder = path.join(__dirname, "..", "src", "taskpane");

/** The pane's style sheets with the tokens they use, the shell's first. All of it is inlined. */
export function paneStyles(): string {
  const files = readdirSync(paneFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .sort();
  const css = ["shell.css", ...files.filter((file) => file !== "shell.css")]
    .map((file) => readFileSync(path.join(paneFolder, file), "utf8"))
    .join("\n");
  return `${themeCss(css)}\n${css}`;
}
