import { badRequest } from "../http/refusal";

/** A `$filter` as a tree. Text is compared without regard to case, as Graph does. */
export type Filter =
  | { readonly kind: "and" | "or"; readonly left: Filter; readonly right: Filter }
  | ({ readonly kind: "compare"; readonly property: string } & Comparison)
  | { readonly kind: "in"; readonly property: string; readonly values: readonly string[] }
  /** `collection/any(x:x/property eq 'value')`; the property is empty for a collection of texts. */
  | ({ readonly kind: "any"; readonly collection: string; readonly property: string } & Comparison);

interface Comparison {
  readonly operator: Operator;
  readonly value: string;
}

export type Operator = "eq" | "ne" | "ge" | "gt" | "le" | "lt";

const tokenPattern =
  /\s+|(?<text>'(?:[^']|'')*')|(?<word>[A-Za-z0-9_/.:+-]+)|(?<sign>[(),])|(?<rest>.)/gu;

/** Reads the part of OData's filter language that Graph's documents use for mail and people. */
export function parseFilter(text: string): Filter {
  const tokens = createTokens(text);
  const filter = parseOr(tokens);
  if (tokens.next() !== undefined) throw invalid(text);
  return filter;
}

/** How many comparisons a filter makes; Microsoft Entra limits them. */
export function countExpressions(filter: Filter): number {
  switch (filter.kind) {
    case "and":
    case "or":
      return countExpressions(filter.left) + countExpressions(filter.right);
    case "in":
      return filter.values.length;
    case "compare":
    case "any":
      return 1;
  }
}

interface Tokens {
  readonly peek: () => string | undefined;
  readonly next: () => string | undefined;
  readonly expect: (token: string) => void;
}

function createTokens(text: string): Tokens {
  const matches = Array.from(text.matchAll(tokenPattern));
  if (matches.some(({ groups }) => groups?.["rest"] !== undefined)) throw invalid(text);
  const tokens = matches.map(([token]) => token).filter((token) => token.trim() !== "");
  let position = 0;
  const next = () => tokens[position++];
  return {
    peek: () => tokens[position],
    next,
    expect: (token) => {
      if (next() !== token) throw invalid(text);
    },
  };
}

function parseOr(tokens: Tokens): Filter {
  let left = parseAnd(tokens);
  while (tokens.peek() === "or") {
    tokens.next();
    left = { kind: "or", left, right: parseAnd(tokens) };
  }
  return left;
}

function parseAnd(tokens: Tokens): Filter {
  let left = parseTerm(tokens);
  while (tokens.peek() === "and") {
    tokens.next();
    left = { kind: "and", left, right: parseTerm(tokens) };
  }
  return left;
}

function parseTerm(tokens: Tokens): Filter {
  const word = tokens.next() ?? "";
  if (word === "(") {
    const inner = parseOr(tokens);
    tokens.expect(")");
    return inner;
  }
  if (word.endsWith("/any")) return parseAny(word.slice(0, -"/any".length), tokens);
  if (tokens.peek() === "in") return parseIn(word, tokens);
  return { kind: "compare", property: word, ...parseComparison(tokens) };
}

function parseAny(collection: string, tokens: Tokens): Filter {
  tokens.expect("(");
  const [variable = "", path = ""] = (tokens.next() ?? "").split(":");
  const [start, ...property] = path.split("/");
  if (variable === "" || start !== variable) throw invalid(path);
  const comparison = parseComparison(tokens);
  tokens.expect(")");
  return { kind: "any", collection, property: property.join("/"), ...comparison };
}

function parseIn(property: string, tokens: Tokens): Filter {
  tokens.expect("in");
  tokens.expect("(");
  const values = [parseValue(tokens)];
  while (tokens.peek() === ",") {
    tokens.next();
    values.push(parseValue(tokens));
  }
  tokens.expect(")");
  return { kind: "in", property, values };
}

function parseComparison(tokens: Tokens): Comparison {
  const operator = tokens.next() ?? "";
  if (!isOperator(operator)) throw invalid(operator);
  return { operator, value: parseValue(tokens) };
}

function isOperator(word: string): word is Operator {
  return ["eq", "ne", "ge", "gt", "le", "lt"].includes(word);
}

function parseValue(tokens: Tokens): string {
  const token = tokens.next();
  if (token === undefined || /^[(),]$/.test(token)) throw invalid(token ?? "");
  return token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
}

function invalid(text: string): Error {
  return badRequest(`Invalid filter clause: There is a syntax error in '${text}'.`);
}
