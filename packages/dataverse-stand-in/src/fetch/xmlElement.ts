import { invalidFetchXml } from "../web/crmError";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const name = String.raw`[\w:][\w:.-]*`;
const attribute = String.raw`\s+(${name})\s*=\s*("[^"<]*"|'[^'<]*')`;

/** Everything a query may consist of: comments, end tags, start tags (maybe empty), text. */
const token =
  String.raw`<!--[^]*?-->|</(?<end>${name})\s*>` +
  String.raw`|<(?<start>${name})(?<attributes>(?:${attribute})*)\s*(?<empty>/?)>|(?<text>[^<]+)`;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Reads a document's one root element. @throws CrmError when it is not well-formed */
export function readXml(xml: string): XmlElement {
  const document: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  const body = xml.replace(/^\s*<\?xml[^?]*\?>/, "");
  const scanner = new RegExp(token, "y");
  while (scanner.lastIndex < body.length) {
    const found = scanner.exec(body);
    if (found === null) throw invalidFetchXml();
    place(found.groups ?? {}, open);
  }
  const [root, ...others] = document.children;
  const isWhole = open.length === 1 && others.length === 0 && document.text.trim() === "";
  if (root === undefined || !isWhole) throw invalidFetchXml();
  return root;
}

/** Puts a token where it belongs among the elements that are still open. */
function place(groups: Readonly<Record<string, string | undefined>>, open: OpenElement[]): void {
  const parent = open.at(-1);
  const { start, end, text = "" } = groups;
  if (parent === undefined) throw invalidFetchXml();
  parent.text += decode(text);
  if (start !== undefined) {
    const attributes = readAttributes(groups["attributes"] ?? "");
    const element: OpenElement = { name: start, attributes, children: [], text: "" };
    parent.children.push(element);
    if (groups["empty"] === "") open.push(element);
  }
  if (end === undefined) return;
  if (end !== parent.name) throw invalidFetchXml();
  open.pop();
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(new RegExp(attribute, "g"))].map(
    ([, key = "", quoted = ""]) => [key, decode(quoted.slice(1, -1))] as const,
  );
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length < pairs.length) throw invalidFetchXml();
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (_, decimal, hex, entity) => {
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    if (code > 0x10ffff) throw invalidFetchXml();
    const character = Number.isNaN(code) ? entities[String(entity)] : String.fromCodePoint(code);
    if (character === undefined) throw invalidFetchXml();
    return character;
  });
}
