import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { themeCss } from "./themeCss";

const paneFolder = path.join(__dirname, "..", "src", "taskpane");

/** What comes later may refine what comes before: the page, then the parts that every room uses, then the rooms. */
const order = ["shell.css", `parts${path.sep}`, ""];

/** The pane's style sheets with the tokens they use. All of it is inlined. */
export function paneStyles(): string {
  const css = styleSheetFiles()
    .map((file) => readFileSync(path.join(paneFolder, file), "utf8"))
    .join("\n");
  return `${themeCss(css)}\n${css}`;
}

/** From the folder of the pane, in the order in which they count. */
export function styleSheetFiles(): readonly string[] {
  const placeOf = (file: string) => order.findIndex((start) => file.startsWith(start));
  return readdirSync(paneFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .sort()
    .sort((one, other) => placeOf(one) - placeOf(other));
}
