import { printParseErrorCode, visit } from "jsonc-parser";
import type { JSONVisitor, ParseErrorCode } from "jsonc-parser";

import { placeAt, readText } from "./readText";

export interface JsonFile {
  /** Undefined where the file cannot be read. */
  readonly value?: unknown;
  /** What is wrong, with line and column. */
  readonly problems: readonly string[];
}

/** Reads JSON as strictly as the pane does, and says where a mistake is. Texts of the file are not repeated. */
export function parseJsonFile(bytes: Buffer): JsonFile {
  const { text, problem } = readText(bytes);
  if (problem !== undefined) return { problems: [problem] };
  if (text.trim() === "") return { problems: ["is empty"] };
  try {
    const value: unknown = JSON.parse(text);
    return { value, problems: keysTwice(text) };
  } catch {
    return { problems: [`is not JSON: ${firstFault(text)}`] };
  }
}

const strict = { disallowComments: true, allowTrailingComma: false };

const unreadable = "something in it no parser takes";

function firstFault(text: string): string {
  const faults: string[] = [];
  const onError: JSONVisitor["onError"] = (code, offset) => {
    faults.push(fault(code, text, offset));
  };
  try {
    visit(text, { onError }, strict);
  } catch {
    // Thousands of brackets in one another are too much for every parser.
    return unreadable;
  }
  return faults[0] ?? unreadable;
}

/** By the names of the parser. */
const words: Readonly<Record<string, string>> = {
  InvalidCommentToken: "a comment, which JSON does not have",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a closing } is missing: is the file cut off?",
  CloseBracketExpected: "a closing ] is missing: is the file cut off?",
  EndOfFileExpected: "something stands behind its end",
  UnexpectedEndOfString: "a text without its closing quote",
  UnexpectedEndOfComment: "a comment, which JSON does not have",
  UnexpectedEndOfNumber: "a number that is cut off",
  InvalidNumberFormat: "a number that JSON does not know",
  InvalidCharacter: "a line break or control character inside a text",
  InvalidEscapeCharacter: "a backslash before a letter that takes none",
  InvalidUnicode: "a \\u without four digits",
};

function fault(code: ParseErrorCode, text: string, offset: number): string {
  const comma = /,\s*$/.exec(text.slice(0, offset));
  const isClosing = /^\s*[}\]]/.test(text.slice(offset));
  if (comma !== null && isClosing) return `a comma too many, at ${placeAt(text, comma.index)}`;
  const at = placeAt(text, offset);
  const character = text.charAt(offset);
  if (/[“”„‟«»‘’]/.test(character)) return `a typographic quote instead of ", at ${at}`;
  if (character === "'") return `a single quote instead of ", at ${at}`;
  return `${words[printParseErrorCode(code)] ?? "a character that does not belong there"}, at ${at}`;
}

/** A parser keeps the last of two entries under one key, and says nothing of the first. */
function keysTwice(text: string): readonly string[] {
  const problems: string[] = [];
  // Of the objects around the place that is read, the innermost last: the line of each key.
  const open: Map<string, number>[] = [];
  const onObjectProperty: JSONVisitor["onObjectProperty"] = (key, offset, _, line, __, pathOf) => {
    const path = pathOf();
    // Ids of tenants are the same in any case.
    const name = path[0] === "tenants" && path.length === 1 ? key.toLowerCase() : key;
    const lines = open.at(-1);
    const first = lines?.get(name);
    lines?.set(name, first ?? line + 1);
    if (first === undefined) return;
    const where = path.length === 0 ? "" : ` in ${path.join(".")}`;
    problems.push(
      `has the key "${name}" twice${where}: first in line ${first}, and again at ${placeAt(text, offset)}`,
    );
  };
  const onObjectBegin = () => {
    open.push(new Map());
  };
  const onObjectEnd = () => {
    open.pop();
  };
  visit(text, { onObjectBegin, onObjectEnd, onObjectProperty }, strict);
  return problems;
}
