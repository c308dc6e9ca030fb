import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import ts from "typescript";

/**
 * Classes that the markup of a folder may have. `avatar-${color}` counts as `avatar-*`. In components these are the
 * texts in `className`, and in functions of the same file whose names end in `Class`.
 */
export function usedClasses(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = files.flatMap((file) => {
    const text = () => readFileSync(path.join(folder, file), "utf8");
    if (file.endsWith(".html")) return classesInHtml(text());
    return file.endsWith(".tsx") ? classesInComponent(file, text()) : [];
  });
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)).filter((name) => name !== ""))];
}

function classesInHtml(text: string): readonly string[] {
  return [...text.matchAll(/\sclass="([^"]+)"/g)].map(([, list = ""]) => list);
}

function classesInComponent(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isClassName(node) || isClassFunction(node)) found.push(...textsIn(node));
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

function isClassName(node: ts.Node): boolean {
  return ts.isJsxAttribute(node) && node.name.getText() === "className";
}

function isClassFunction(node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) && node.name?.text.endsWith("Class") === true;
}

/** A condition decides between texts and is none of them. */
function textsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsIn);
  if (ts.isTemplateExpression(node)) {
    const rest = node.templateSpans.map(({ literal }) => `*${literal.text}`);
    return [node.head.text + rest.join("")];
  }
  const texts: string[] = [];
  ts.forEachChild(node, (child) => {
    texts.push(...textsIn(child));
  });
  return texts;
}
