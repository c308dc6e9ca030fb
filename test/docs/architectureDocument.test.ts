/** @jest-environment node */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const text = readFileSync("docs/architecture.md", "utf8");

/** `src/taskpane/{wish,setup}` names two. */
function alternatives(name: string): readonly string[] {
  const [, before = "", inner = "", after = ""] = /^(.*)\{(.*)\}(.*)$/.exec(name) ?? [];
  return inner === "" ? [name] : inner.split(",").map((one) => before + one + after);
}

const named = [...text.matchAll(/`((?:src|test|hosting|admin|dev|packages|collector)\/[^`\s]+)`/g)]
  .map(([, name = ""]) => name.replace("<language>", "en"))
  .flatMap(alternatives)
  .filter((name) => !name.includes("*"));

/** Folders of languages are named together. */
const folders = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ parentPath, name }) => path.join(parentPath, name).replaceAll(path.sep, "/"))
  .filter((folder) => !/^src\/words\/[a-z]{2}$/.test(folder));

describe("docs/architecture.md", () => {
  it("names files and folders that exist", () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  it.each(folders)("says where %s belongs", (folder) => {
    const name = path.basename(folder);
    const isNamed = named.some((one) => one === folder || one.startsWith(`${folder}/`));
    expect(isNamed || text.includes(`\`${name}\``)).toBe(true);
  });
});
