import { invalidQuery } from "../web/crmError";
import type { Expression } from "./expression";
import { parseExpression } from "./parseExpression";
import { splitOutside } from "./splitOutside";

/** The options of one OData query. */
export interface QueryOptions {
  readonly select?: readonly string[];
  readonly filter?: Expression;
  readonly orderBy: readonly OrderTerm[];
  readonly top?: number;
  readonly expand: readonly Expansion[];
  readonly isCounted: boolean;
  /** Rows that earlier pages held. */
  readonly skip: number;
}

export interface OrderTerm {
  readonly property: string;
  readonly isDescending: boolean;
}

/** Related rows that are wanted with each row. */
export interface Expansion {
  readonly name: string;
  readonly options: QueryOptions;
}

const allowedForRelated = ["$select", "$filter", "$orderby", "$top", "$expand"];
const allowedForSet = [...allowedForRelated, "$count", "$skiptoken"];
const mostExpansions = 15;

/** @throws CrmError for an option that the service, or the stand-in, does not know */
export function parseQueryOptions(options: Iterable<readonly [string, string]>): QueryOptions {
  return toQueryOptions(new Map(options), allowedForSet);
}

function toQueryOptions(
  given: ReadonlyMap<string, string>,
  allowed: readonly string[],
): QueryOptions {
  const unknown = [...given.keys()].find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw invalidQuery(`The query parameter ${unknown} is not supported.`);
  const [select, filter, top] = ["$select", "$filter", "$top"].map((name) => given.get(name));
  const expand = splitOutside(given.get("$expand") ?? "", ",").map(parseExpansion);
  if (expand.length > mostExpansions) throw invalidQuery("Too many expanded properties.");
  return {
    ...(select !== undefined && { select: splitOutside(select, ",") }),
    ...(filter !== undefined && { filter: parseExpression(filter) }),
    ...(top !== undefined && { top: parseTop(top) }),
    orderBy: splitOutside(given.get("$orderby") ?? "", ",").map(parseOrderTerm),
    expand,
    isCounted: given.get("$count") === "true",
    skip: parseSkipToken(given.get("$skiptoken")),
  };
}

function parseExpansion(text: string): Expansion {
  const [, name, nested = ""] = /^(\w+)(?:\((.*)\))?$/s.exec(text) ?? [];
  if (name === undefined) throw invalidQuery(`Syntax error at '${text}' in $expand.`);
  const pairs = splitOutside(nested, ";").map((option) => {
    const equals = option.indexOf("=");
    return [option.slice(0, equals), option.slice(equals + 1)] as const;
  });
  return { name, options: toQueryOptions(new Map(pairs), allowedForRelated) };
}

function parseOrderTerm(text: string): OrderTerm {
  const [, property, direction = "asc"] = /^(\w+)(?:\s+(asc|desc))?$/.exec(text) ?? [];
  if (property === undefined) throw invalidQuery(`Syntax error at '${text}' in $orderby.`);
  return { property, isDescending: direction === "desc" };
}

function parseTop(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw invalidQuery(`Invalid value '${text}' for $top.`);
}

/** The token of a next link holds how many rows came before. */
export function skipToken(rows: number): string {
  return `<cookie pagenumber="2" pagingcookie="${rows}" istracking="False" />`;
}

function parseSkipToken(token: string | undefined): number {
  if (token === undefined) return 0;
  const [, rows] = /^<cookie [^>]*pagingcookie="(\d+)"/.exec(token) ?? [];
  if (rows === undefined) throw invalidQuery("Malformed XML in the Paging Cookie.");
  return Number(rows);
}
