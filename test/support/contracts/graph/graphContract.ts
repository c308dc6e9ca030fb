import { readFileSync } from "node:fs";

import { checkParameters } from "./checkParameters";
import type { AnswerShape, OpenApi, Operation } from "./openApi";
import { createPointerValidator } from "./pointerValidator";
import type { ValidateAt } from "./pointerValidator";
import { toRoutes } from "./routes";
import type { Route } from "./routes";

/** A request to Graph and its answer, on their own or as parts of a batch. */
export interface GraphExchange {
  readonly method: string;
  /** Path and query below the version. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly requestBody?: unknown;
  readonly status: number;
  readonly responseBody?: unknown;
}

/** What of an exchange is not as Graph's documents have it. Nothing is the good news. */
export type CheckExchange = (exchange: GraphExchange) => readonly string[];

interface Contract {
  readonly document: OpenApi;
  readonly routes: readonly Route[];
  readonly validateAt: ValidateAt;
}

/** Reads the contract (OpenAPI 3.0); batches are checked with all their parts. */
export function createGraphContract(file: string): CheckExchange {
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApi;
  const validateAt = createPointerValidator(document);
  const contract = { document, routes: toRoutes(document), validateAt };
  return (exchange) =>
    checkExchange(exchange, contract).map(
      (problem) => `${exchange.method} ${exchange.target}: ${problem}`,
    );
}

function checkExchange(exchange: GraphExchange, contract: Contract): readonly string[] {
  const method = exchange.method.toLowerCase();
  const url = new URL(exchange.target.replaceAll("+", "%2B"), "http://graph");
  const route = contract.routes.find(({ path, pattern }) => {
    return pattern.test(url.pathname) && contract.document.paths[path]?.[method] !== undefined;
  });
  const operation = route && contract.document.paths[route.path]?.[method];
  if (route === undefined || operation === undefined) return ["is no operation"];

  const place = ["paths", route.path, method];
  const segments = route.pattern.exec(url.pathname)?.groups ?? {};
  const parts = { segments, query: url.searchParams, headers: lowerCased(exchange.headers) };
  return [
    ...checkParameters(operation, parts, { validateAt: contract.validateAt, place }),
    ...checkRequestBody(operation, exchange, { ...contract, place }),
    ...checkAnswer(operation, exchange, { ...contract, place }),
    ...(route.path === "/$batch" ? checkParts(exchange, contract) : []),
  ];
}

type Placed = Contract & { readonly place: readonly string[] };

const json = "application/json";

function checkRequestBody(
  operation: Operation,
  { requestBody }: GraphExchange,
  { validateAt, place }: Placed,
): readonly string[] {
  if (operation.requestBody === undefined)
    return requestBody === undefined ? [] : ["takes no body"];
  return validateAt(requestBody, [...place, "requestBody", "content", json, "schema"]);
}

function checkAnswer(
  operation: Operation,
  { status, responseBody }: GraphExchange,
  { document, validateAt, place }: Placed,
): readonly string[] {
  const range = `${String(status).slice(0, 1)}XX`;
  const key = operation.responses[status] === undefined ? range : String(status);
  const declared = operation.responses[key];
  if (declared === undefined) return [`status ${status} is not declared`];

  const isReference = "$ref" in declared;
  const name = isReference ? (declared.$ref.split("/").at(-1) ?? "") : "";
  const answerPlace = isReference
    ? ["components", "responses", name]
    : [...place, "responses", key];
  const shape: AnswerShape = isReference ? (document.components.responses[name] ?? {}) : declared;
  const [contentType] = Object.keys(shape.content ?? {});
  if (contentType === undefined) return [];
  return validateAt(responseBody, [...answerPlace, "content", contentType, "schema"]).map(
    (problem) => `${status} ${problem}`,
  );
}

interface BatchBodies {
  readonly requests?: readonly (Pick<GraphExchange, "method" | "headers"> & {
    readonly id: string;
    readonly url: string;
    readonly body?: unknown;
  })[];
  readonly responses?: readonly {
    readonly id: string;
    readonly status: number;
    readonly body?: unknown;
  }[];
}

function checkParts({ requestBody, responseBody, status }: GraphExchange, contract: Contract) {
  if (status !== 200) return [];
  const { requests = [] } = requestBody as BatchBodies;
  const { responses = [] } = responseBody as BatchBodies;
  return requests.flatMap(({ id, method, url, headers = {}, body }) => {
    const answers = responses.filter((response) => response.id === id);
    const [answer] = answers;
    if (answer === undefined || answers.length > 1) return [`part ${id} has no single answer`];
    const exchange = { method, target: url.replace(/^\/?/, "/"), headers, requestBody: body };
    const problems = checkExchange(
      { ...exchange, status: answer.status, responseBody: answer.body },
      contract,
    );
    return problems.map((problem) => `part ${id} ${method} ${url}: ${problem}`);
  });
}

function lowerCased(headers: Readonly<Record<string, string>> = {}) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
