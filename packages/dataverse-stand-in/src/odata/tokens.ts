import { invalidQuery } from "../web/crmError";

export interface Token {
  readonly type: "string" | "json" | "guid" | "date" | "number" | "name" | "mark";
  readonly text: string;
}

const time = String.raw`T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)`;

/** Alternatives in the order in which they are tried. */
const token = [
  String.raw`(?<string>'(?:[^']|'')*')`,
  String.raw`(?<json>"(?:[^"\\]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*")`,
  String.raw`(?<guid>[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})`,
  String.raw`(?<date>\d{4}-\d\d-\d\d(?:${time})?)`,
  String.raw`(?<number>-?\d+(?:\.\d+)?)`,
  String.raw`(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)`,
  String.raw`(?<mark>[()/,:=[\]])`,
].join("|");

/** Cuts the text of a $filter into tokens; quotes are taken off. */
export function tokensOf(text: string): readonly Token[] {
  const scanner = new RegExp(String.raw`\s*(?:${token})\s*`, "y");
  const tokens: Token[] = [];
  while (scanner.lastIndex < text.length) {
    const position = scanner.lastIndex;
    const groups: Partial<Record<string, string>> = scanner.exec(text)?.groups ?? {};
    const [type, found] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    if (type === undefined || found === undefined) {
      throw invalidQuery(`There is an invalid character in the filter at position ${position}.`);
    }
    tokens.push({ type: type as Token["type"], text: unquoted(type, found) });
  }
  return tokens;
}

function unquoted(type: string, text: string): string {
  if (type === "string") return text.slice(1, -1).replaceAll("''", "'");
  return type === "json" ? String(JSON.parse(text)) : text;
}
