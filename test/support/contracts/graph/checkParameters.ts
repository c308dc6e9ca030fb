import type { Operation, Parameter } from "./openApi";
import type { ValidateAt } from "./pointerValidator";
import { groupName } from "./routes";

export interface RequestParts {
  readonly segments: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** @param place - of the operation in the document */
export function checkParameters(
  operation: Operation,
  parts: RequestParts,
  { validateAt, place }: { readonly validateAt: ValidateAt; readonly place: readonly string[] },
): readonly string[] {
  const parameters = operation.parameters ?? [];
  const problems = parameters.flatMap((parameter, index) => {
    const text = readValue(parameter, parts);
    if (text === undefined) return parameter.required === true ? [`lacks ${parameter.name}`] : [];
    const value = toValue(text, parameter);
    return validateAt(value, [...place, "parameters", index, "schema"]).map(
      (problem) => `${parameter.name}: ${problem}`,
    );
  });
  return [...problems, ...unknownOptions(parameters, parts), ...forbidden(operation, parts)];
}

function readValue({ name, in: where }: Parameter, parts: RequestParts): string | undefined {
  switch (where) {
    case "path":
      return decodeURIComponent(parts.segments[groupName(name)] ?? "");
    case "query":
      return parts.query.get(name) ?? undefined;
    case "header":
      return parts.headers[name.toLowerCase()];
  }
}

function toValue(text: string, { schema }: Parameter): unknown {
  if (schema.type === "array") return text.split(",");
  if (schema.type === "integer" && /^\d+$/.test(text)) return Number(text);
  if (schema.type === "boolean" && /^(?:true|false)$/.test(text)) return text === "true";
  return text;
}

function unknownOptions(parameters: readonly Parameter[], { query }: RequestParts) {
  const known = new Set(parameters.filter((one) => one.in === "query").map(({ name }) => name));
  return [...query.keys()]
    .filter((name) => !known.has(name))
    .map((name) => `${name} is no option here`);
}

function forbidden(operation: Operation, { query }: RequestParts): readonly string[] {
  const combinations = operation["x-graph-forbidden-combinations"] ?? [];
  return combinations
    .filter((names) => names.every((name) => query.has(name)))
    .map((names) => `${names.join(" and ")} do not go together`);
}
