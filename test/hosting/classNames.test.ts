/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// The first view's styles are plain CSS, so nothing but this test ties a class to its markup.
const pane = path.join(__dirname, "../../src/taskpane");
const files = readdirSync(pane, { recursive: true, encoding: "utf8" }).map((file) =>
  path.join(pane, file),
);

function read(...endings: readonly string[]): string {
  return files
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

const css = read(".css");
const markup = read(".tsx", ".html");

const styled = new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name));

/** `avatar-${color}` counts as avatar- and whatever follows. */
const used = [...markup.matchAll(/["'`]([\w\s${}().-]*)["'`]/g)]
  .flatMap(([, text = ""]) => text.split(/\s+/))
  .map((name) => name.replace(/\$\{.*/, "*"));

function isUsed(name: string): boolean {
  return used.some(
    (use) => use === name || (use.endsWith("-*") && name.startsWith(use.slice(0, -1))),
  );
}

const classLists = [...markup.matchAll(/class(?:Name)?="([^"]+)"/g)].flatMap(([, list = ""]) =>
  list.split(/\s+/),
);

describe("the classes of the pane", () => {
  it("are all used where they are styled", () => {
    expect([...styled].filter((name) => !isUsed(name))).toEqual([]);
  });

  it("are all styled where they are used", () => {
    expect(classLists.filter((name) => !styled.has(name))).toEqual([]);
  });
});
