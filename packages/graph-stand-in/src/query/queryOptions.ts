import { badRequest } from "../http/refusal";

/** The query options that a resource supports. */
export interface QueryRules {
  /** Type as the documents name it, for messages. */
  readonly type: string;
  readonly properties: readonly string[];
  /** Options besides `$select`. */
  readonly options: readonly string[];
  readonly maxTop: number;
  readonly defaultTop: number;
}

export interface QueryOptions {
  /** Undefined: everything the resource gives. */
  readonly select: readonly string[] | undefined;
  readonly top: number;
  /** Rows before this page, from `$skip` or a next link. */
  readonly skip: number;
  readonly get: (option: string) => string | undefined;
}

/** Reads the query of a request. @throws Refusal where Graph refuses it */
export function parseQueryOptions(query: URLSearchParams, rules: QueryRules): QueryOptions {
  for (const option of query.keys()) {
    const isAllowed = ["$select", "$skiptoken", ...rules.options].includes(option);
    if (!isAllowed) throw badRequest(`The query parameter '${option}' is not supported.`);
  }
  const get = (option: string) => query.get(option) ?? undefined;
  const skip = get("$skip");
  return {
    select: parseSelect(get("$select"), rules),
    top: parseTop(get("$top"), rules),
    skip: skip === undefined ? readSkipToken(get("$skiptoken")) : parseCount(skip, "$skip"),
    get,
  };
}

/** The address of the next page. Its token says nothing to a reader, as Graph's. */
export function nextLink(url: URL, skip: number): string {
  const next = new URL(url);
  next.searchParams.delete("$skip");
  next.searchParams.set("$skiptoken", Buffer.from(`skip:${skip}`).toString("base64url"));
  return next.href;
}

function readSkipToken(token: string | undefined): number {
  if (token === undefined) return 0;
  const text = Buffer.from(token, "base64url").toString();
  const skip = /^skip:(?<rows>\d+)$/.exec(text)?.groups?.["rows"];
  if (skip === undefined) throw badRequest("Skip token is invalid.");
  return Number(skip);
}

function parseSelect(select: string | undefined, rules: QueryRules): QueryOptions["select"] {
  if (select === undefined) return undefined;
  const names = select.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !rules.properties.includes(name));
  if (unknown === undefined) return names;
  throw badRequest(`Could not find a property named '${unknown}' on type '${rules.type}'.`);
}

function parseTop(top: string | undefined, { maxTop, defaultTop }: QueryRules): number {
  if (top === undefined) return defaultTop;
  const count = parseCount(top, "$top");
  if (count >= 1 && count <= maxTop) return count;
  throw badRequest(`Invalid value '${top}' for $top: it has to be between 1 and ${maxTop}.`);
}

function parseCount(text: string, option: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw badRequest(`Invalid value '${text}' for ${option}: a whole number is expected.`);
}
