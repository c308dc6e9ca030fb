import { invalidQuery } from "../web/crmError";
import type { CrmError } from "../web/crmError";
import type { Literal } from "./expression";
import { tokensOf } from "./tokens";
import type { Token } from "./tokens";

/** Walks through the tokens of a filter. `take` moves on only where the token is there. */
export interface TokenReader {
  readonly take: (mark: string) => boolean;
  readonly takeName: (name: string) => boolean;
  readonly takeLiteral: () => Literal | undefined;
  readonly expect: (mark: string) => void;
  readonly expectName: () => string;
  /** A text in single quotes. */
  readonly expectText: () => string;
  /** The text of any literal, quoted or not. */
  readonly expectValue: () => string;
  readonly wasJust: (mark: string) => boolean;
  readonly isAtEnd: () => boolean;
  readonly unexpected: () => CrmError;
}

const literalNames: readonly string[] = ["true", "false", "null"];

export function createTokenReader(text: string): TokenReader {
  const tokens = tokensOf(text);
  let position = 0;

  const takeIf = (isWanted: (token: Token) => boolean): Token | undefined => {
    const token = tokens[position];
    if (token === undefined || !isWanted(token)) return undefined;
    position += 1;
    return token;
  };
  const unexpected = (): CrmError => {
    const found = tokens[position]?.text;
    return invalidQuery(
      found === undefined
        ? "The filter ends too early."
        : `Syntax error at '${found}' in the filter.`,
    );
  };
  const expectIf = (isWanted: (token: Token) => boolean): string => {
    const token = takeIf(isWanted);
    if (token === undefined) throw unexpected();
    return token.text;
  };
  const is = (type: Token["type"], text: string) => (token: Token) =>
    token.type === type && token.text === text;
  const isValue = ({ type, text }: Token) =>
    type === "name" ? literalNames.includes(text) : type !== "mark";

  return {
    take: (mark) => takeIf(is("mark", mark)) !== undefined,
    takeName: (name) => takeIf(is("name", name)) !== undefined,
    takeLiteral: () => {
      const token = takeIf(isValue);
      return token && toLiteral(token);
    },
    expect: (mark) => void expectIf(is("mark", mark)),
    expectName: () => expectIf(({ type }) => type === "name"),
    expectText: () => expectIf(({ type }) => type === "string"),
    expectValue: () => expectIf(isValue),
    wasJust: (mark) => {
      const token = tokens[position - 1];
      return token !== undefined && is("mark", mark)(token);
    },
    isAtEnd: () => position === tokens.length,
    unexpected,
  };
}

function toLiteral({ type, text }: Token): Literal {
  if (type === "json" || type === "mark") throw invalidQuery(`Syntax error at '${text}'.`);
  if (type === "name") return { kind: "literal", type: text === "null" ? "null" : "boolean", text };
  return { kind: "literal", type, text };
}
