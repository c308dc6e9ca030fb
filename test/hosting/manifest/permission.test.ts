/** @jest-environment node */
import { readdirSync } from "node:fs";
import path from "node:path";

import ts from "typescript";

import { manifestXml } from "../../../hosting/manifest/manifestXml";

const folder = path.join(__dirname, "..", "..", "..", "src", "adapters", "outlook");

/** What the library's own declarations say each member needs, lowest first. */
const levels = ["restricted", "read item", "read/write item", "read/write mailbox"] as const;
const manifestLevels = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"] as const;

/** Every member of Office.js the adapter touches, with the level its documentation declares. */
function usedLevels(): ReadonlyMap<string, number> {
  const files = readdirSync(folder, { encoding: "utf8", recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));
  const program = ts.createProgram(files, {
    types: ["office-js"],
    strict: true,
    target: ts.ScriptTarget.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    noEmit: true,
  });
  const used = new Map<string, number>();
  const checker = program.getTypeChecker();
  for (const file of files) visit(program.getSourceFile(file));
  return used;

  function visit(node: ts.Node | undefined): void {
    if (node === undefined) return;
    if (ts.isIdentifier(node)) note(symbolOf(node), node.text);
    ts.forEachChild(node, visit);
  }

  /** What is taken apart, `({ from })`, has its declaration in the type it is taken from. */
  function symbolOf(node: ts.Identifier): ts.Symbol | undefined {
    return ts.isBindingElement(node.parent)
      ? checker.getTypeAtLocation(node.parent.parent).getProperty(node.text)
      : checker.getSymbolAtLocation(node);
  }

  function note(symbol: ts.Symbol | undefined, name: string): void {
    for (const declaration of symbol?.declarations ?? []) {
      const level = levelOf(declaration);
      if (level >= 0) used.set(name, level);
    }
  }
}

/** -1 for what is not Office.js or says nothing. */
function levelOf(declaration: ts.Node): number {
  const source = declaration.getSourceFile();
  if (!source.fileName.includes("@types/office-js")) return -1;
  const comment = source.text.slice(declaration.getFullStart(), declaration.getStart());
  const [, level = ""] =
    /minimum permission level[^:]*\**:\s*\**([^*\n]+)\*\*/i.exec(comment) ?? [];
  return levels.findIndex((one) => one === level.trim());
}

describe("the permission of the manifest", () => {
  it("is the lowest that the members in use need, as Microsoft declares them", () => {
    const used = usedLevels();
    expect([...used.keys()]).toEqual(
      expect.arrayContaining(["displayNewMessageFormAsync", "notificationMessages", "from"]),
    );
    const needed = manifestLevels[Math.max(...used.values())];
    expect(manifestXml("https://wkw.contoso.com")).toContain(
      `<Permissions>${needed}</Permissions>`,
    );
  });
});
