import { invalidQuery } from "../web/crmError";
import { comparisonOperators, textFunctions } from "./expression";
import type { Expression, Literal, Path } from "./expression";
import { createTokenReader } from "./tokenReader";
import type { TokenReader } from "./tokenReader";

/** Parses a $filter. @throws CrmError for what is no filter, or one the stand-in does not know */
export function parseExpression(text: string): Expression {
  const reader = createTokenReader(text);
  const expression = parseOr(reader);
  if (!reader.isAtEnd()) throw reader.unexpected();
  return expression;
}

function parseOr(reader: TokenReader): Expression {
  const operands = [parseAnd(reader)];
  while (reader.takeName("or")) operands.push(parseAnd(reader));
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { kind: "or", operands };
}

function parseAnd(reader: TokenReader): Expression {
  const operands = [parseUnary(reader)];
  while (reader.takeName("and")) operands.push(parseUnary(reader));
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { kind: "and", operands };
}

function parseUnary(reader: TokenReader): Expression {
  if (reader.takeName("not")) return { kind: "not", operand: parseNegated(reader) };
  if (!reader.take("(")) return parseCondition(reader);
  const expression = parseOr(reader);
  reader.expect(")");
  return expression;
}

/** OData's "not" binds closer than "eq": without brackets it can only stand before a function. */
function parseNegated(reader: TokenReader): Expression {
  const negated = parseUnary(reader);
  if (negated.kind !== "compare" || reader.wasJust(")")) return negated;
  throw invalidQuery("Put the comparison after 'not' in brackets.");
}

function parseCondition(reader: TokenReader): Expression {
  const name = reader.expectName();
  const textFunction = textFunctions.find((candidate) => candidate === name);
  if (textFunction !== undefined && reader.take("(")) {
    const path = parsePath(reader, reader.expectName());
    reader.expect(",");
    const text = reader.expectText();
    reader.expect(")");
    return { kind: "text", function: textFunction, path, text };
  }
  if (name.startsWith("Microsoft.Dynamics.CRM.")) return parseFunction(reader, name);
  const path = parsePath(reader, name);
  const quantifier = path.names.at(-1);
  if ((quantifier === "any" || quantifier === "all") && reader.take("(")) {
    return parseLambda(reader, quantifier, { ...path, names: path.names.slice(0, -1) });
  }
  return parseComparison(reader, path);
}

function parseComparison(reader: TokenReader, path: Path): Expression {
  const operator = comparisonOperators.find((candidate) => reader.takeName(candidate));
  if (operator === undefined) throw reader.unexpected();
  return { kind: "compare", path, operator, with: parseOperand(reader) };
}

function parseOperand(reader: TokenReader): Literal | Path {
  const literal = reader.takeLiteral();
  return literal ?? parsePath(reader, reader.expectName());
}

function parsePath(reader: TokenReader, first: string): Path {
  const names = [first];
  while (reader.take("/")) names.push(reader.expectName());
  return { kind: "path", names };
}

function parseLambda(reader: TokenReader, kind: "any" | "all", path: Path): Expression {
  if (kind === "any" && reader.take(")")) return { kind, path };
  const variable = reader.expectName();
  reader.expect(":");
  const predicate = parseOr(reader);
  reader.expect(")");
  return { kind, path, variable, predicate };
}

function parseFunction(reader: TokenReader, name: string): Expression {
  const values: string[] = [];
  let property: string | undefined;
  reader.expect("(");
  do {
    const parameter = reader.expectName();
    reader.expect("=");
    if (parameter === "PropertyName") property = reader.expectText();
    else if (parameter === "PropertyValue") values.push(reader.expectValue());
    else if (parameter === "PropertyValues") values.push(...parseList(reader));
    else throw invalidQuery(`The function '${name}' has no parameter '${parameter}'.`);
  } while (reader.take(","));
  reader.expect(")");
  if (property === undefined) throw invalidQuery(`The function '${name}' needs a PropertyName.`);
  return { kind: "function", name, property, values };
}

function parseList(reader: TokenReader): readonly string[] {
  const values: string[] = [];
  reader.expect("[");
  do values.push(reader.expectValue());
  while (reader.take(","));
  reader.expect("]");
  return values;
}
