import { badRequest } from "../http/refusal";

/** A `$search` for mail as a tree: the part of the Keyword Query Language the documents show. */
export type KeywordQuery =
  | { readonly kind: "and" | "or"; readonly left: KeywordQuery; readonly right: KeywordQuery }
  | { readonly kind: "not"; readonly inner: KeywordQuery }
  | KeywordTerm;

export type KeywordTerm =
  | { readonly kind: "person"; readonly roles: readonly MailRole[]; readonly text: string }
  | { readonly kind: "subject"; readonly text: string }
  | { readonly kind: "date"; readonly operator: DateOperator; readonly day: string };

export type MailRole = "from" | "to" | "cc";
export type DateOperator = ">=" | "<=" | ">" | "<" | "=";

const rolesByProperty: ReadonlyMap<string, readonly MailRole[]> = new Map([
  ["from", ["from"]],
  ["to", ["to"]],
  ["cc", ["cc"]],
  ["recipients", ["to", "cc"]],
  ["participants", ["from", "to", "cc"]],
]);

const tokenPattern =
  /(?<bracket>[()])|(?<minus>-)?(?:(?<property>[a-z]+)(?<sign>:|[<>]=?|=))?(?:"(?<phrase>[^"]*)"|(?<word>[^\s"()]+))/giu;

/**
 * Reads the value of `$search`, which has to stand in quotation marks; a mark or backslash inside is
 * escaped with a backslash.
 */
export function parseKeywordQuery(search: string): KeywordQuery {
  const inner = /^"(?<text>(?:[^"\\]|\\.)*)"$/su.exec(search)?.groups?.["text"];
  if (inner === undefined) throw invalid(search);
  const text = inner.replace(/\\(.)/gsu, "$1");
  const tokens = Array.from(text.matchAll(tokenPattern));
  const leftOver = text.replaceAll(tokenPattern, "").trim();
  const query = parseOr(tokens);
  if (leftOver !== "" || tokens.length > 0) throw invalid(search);
  return query;
}

/** Taken from the front, one after the other. */
type Tokens = RegExpExecArray[];

function parseOr(tokens: Tokens): KeywordQuery {
  let left = parseAnd(tokens);
  while (tokens[0]?.[0] === "OR") {
    tokens.shift();
    left = { kind: "or", left, right: parseAnd(tokens) };
  }
  return left;
}

/** Terms side by side belong together as if AND stood between them. */
function parseAnd(tokens: Tokens): KeywordQuery {
  let left = parseTerm(tokens);
  while (tokens[0] !== undefined && ![")", "OR"].includes(tokens[0][0])) {
    if (tokens[0][0] === "AND") tokens.shift();
    left = { kind: "and", left, right: parseTerm(tokens) };
  }
  return left;
}

function parseTerm(tokens: Tokens): KeywordQuery {
  const token = tokens.shift();
  switch (token?.[0]) {
    case undefined:
    case ")":
      throw invalid("");
    case "NOT":
      return { kind: "not", inner: parseTerm(tokens) };
    case "(":
      return parseRest(tokens);
    default:
      return toTerm(token?.groups ?? {});
  }
}

/** Parses the rest after an opening bracket. */
function parseRest(tokens: Tokens): KeywordQuery {
  const inner = parseOr(tokens);
  if (tokens.shift()?.[0] !== ")") throw invalid("(");
  return inner;
}

type Groups = Readonly<Record<string, string>>;

function toTerm({ minus, property, sign, phrase, word }: Groups): KeywordQuery {
  const text = phrase ?? word ?? "";
  const term =
    property === undefined
      ? anywhere(text)
      : propertyTerm(property.toLowerCase(), sign ?? "", text);
  return minus === undefined ? term : { kind: "not", inner: term };
}

function propertyTerm(property: string, sign: string, text: string): KeywordTerm {
  if (property === "sent" || property === "received") return dateTerm(sign, text);
  if (sign !== ":") throw invalid(`${property}${sign}${text}`);
  if (property === "subject") return { kind: "subject", text };
  const roles = rolesByProperty.get(property);
  if (roles === undefined) throw invalid(`${property}:${text}`);
  return { kind: "person", roles, text };
}

/** Without a property Graph looks at sender, subject and body; the body is left out here. */
function anywhere(text: string): KeywordQuery {
  const left = { kind: "person", roles: ["from"], text } as const;
  return { kind: "or", left, right: { kind: "subject", text } };
}

function dateTerm(sign: string, day: string): KeywordTerm {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw invalid(day);
  const operator = sign === ":" ? "=" : (sign as DateOperator);
  return { kind: "date", operator, day };
}

function invalid(text: string): Error {
  return badRequest(`Syntax error: character '${text.slice(0, 1)}' is not valid in '${text}'.`);
}
