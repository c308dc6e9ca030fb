/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { usedClasses } from "./usedClasses";

// The first view's styles are plain CSS, so nothing but this test ties a class to its markup.
const pane = path.join(__dirname, "../../src/taskpane");

const css = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(path.join(pane, file), "utf8"))
  .join("\n");

const styled = new Set(
  [...css.replace(/\/\*.*?\*\//gs, "").matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name),
);

const used = usedClasses(pane);

function covers(use: string, name: string): boolean {
  return use === name || (use.endsWith("-*") && name.startsWith(use.slice(0, -1)));
}

describe("the classes of the pane", () => {
  it("are all used where they are styled", () => {
    const unused = [...styled].filter((name) => !used.some((use) => covers(use, name)));
    expect(unused).toEqual([]);
  });

  it("are all styled where they are used", () => {
    const unstyled = used.filter((use) => ![...styled].some((name) => covers(use, name)));
    expect(unstyled).toEqual([]);
  });
});
