import type { GraphCall } from "./graphCall";
import type { GraphAnswer } from "./graphRequest";
import { nextLink } from "../query/queryOptions";
import type { QueryOptions } from "../query/queryOptions";

export type Item = Readonly<Record<string, unknown>>;

export function answerItem(item: Item, { request, root }: GraphCall): GraphAnswer {
  const context = `${root}/$metadata#${request.path.slice(1)}/$entity`;
  return { status: 200, body: { "@odata.context": context, ...item } };
}

/** @param items - the page asked for, and one more where there is another page */
export function answerPage(
  items: readonly Item[],
  { top, skip }: QueryOptions,
  { request, root }: GraphCall,
): GraphAnswer {
  const here = new URL(`${root}${request.path}?${request.query.toString()}`);
  const link = items.length > top && { "@odata.nextLink": nextLink(here, skip + top) };
  const context = `${root}/$metadata#${request.path.slice(1)}`;
  return {
    status: 200,
    body: { "@odata.context": context, ...link, value: items.slice(0, top) },
  };
}

/** The properties of an item that `$select` names. */
export function selected(
  item: Item,
  { select }: QueryOptions,
  always: readonly string[] = [],
): Item {
  if (select === undefined) return item;
  const names = new Set([...always, ...select]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)));
}
