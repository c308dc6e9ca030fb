/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import ts from "typescript";

const folder = path.join(__dirname, "..", "..", "src", "words", "fr");

/** Letters are the rep's own to edit; everybody types a plain space. */
const letters = ["request.ts", "requestToColleague.ts"];

/** What the rep asks their team, in Teams. */
const isLetter = (node: ts.Node) =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "question";

describe("French words of the interface", () => {
  const files = readdirSync(folder).filter((file) => !letters.includes(file));

  it("keep double marks and quotation marks at their words, by a narrow space that does not break", () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(wronglySpaced)).toEqual([]);
  });
});

/** Texts with a plain or a wide space where French wants a narrow one that does not break. */
function wronglySpaced(file: string): readonly string[] {
  const source = readFileSync(path.join(folder, file), "utf8");
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isLetter(node)) return;
    if (
      (ts.isLiteralExpression(node) || isPiece(node)) &&
      /[ \u00a0][:;?!»]|«[ \u00a0]/u.test(node.text)
    )
      found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
}

function isPiece(node: ts.Node): node is ts.TemplateLiteralLikeNode {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}
