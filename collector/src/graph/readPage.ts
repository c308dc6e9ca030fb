import * as v from "valibot";

import type { Service, ServiceAnswer } from "../http/service";
import type { WindowPage } from "./windows";

/** A request was refused for good. */
export interface GraphRefusal extends Error {
  readonly status: number;
}

const pageForm = v.looseObject({
  value: v.array(v.unknown()),
  "@odata.nextLink": v.nullish(v.string()),
});

/** @throws GraphRefusal where Graph says no, Error where its answer is none */
export async function readPage(graph: Service, path: string): Promise<WindowPage> {
  const answer = await graph.send({ method: "GET", path });
  const { value, "@odata.nextLink": next } = v.parse(pageForm, bodyOf(answer));
  return { items: value, ...(next != null && { next }) };
}

/** Every page. */
export async function readAll(graph: Service, path: string): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const page: WindowPage = await readPage(graph, next);
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

export function bodyOf({ status, body }: ServiceAnswer): unknown {
  if (status >= 200 && status < 300) return body;
  // The answer's own words may name an address.
  throw Object.assign(new Error(`Microsoft Graph refuses a request: ${status}.`), { status });
}

export function isRefusal(error: unknown): error is GraphRefusal {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}

/** Path and query; the values are encoded. */
export function graphPath(
  path: string,
  query: Readonly<Record<string, string | number>> = {},
): string {
  const options = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `/v1.0${path}${options.length > 0 ? "?" : ""}${options.join("&")}`;
}
