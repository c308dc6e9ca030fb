import { escapeHtml } from "../../../core/words/escapeHtml";

/** An element of a FetchXML query. Values stay values until the query is written. */
export interface FetchElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly FetchElement[];
  readonly text?: string;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly FetchElement[] = [],
): FetchElement {
  return { name, attributes, children };
}

/** A joined table, with the columns that join it: its own, then the parent's. */
export function link(
  table: { readonly name: string; readonly alias: string; readonly type: "inner" | "outer" },
  [from, to]: readonly [string, string],
  children: readonly FetchElement[] = [],
): FetchElement {
  const { name, alias, type } = table;
  return element("link-entity", { name, from, to, "link-type": type, alias }, children);
}

export function filter(type: "and" | "or", children: readonly FetchElement[]): FetchElement {
  return element("filter", { type }, children);
}

/** A column compared with one value, or by an operator that needs none. */
export function condition(attribute: string, operator: string, value?: string): FetchElement {
  return element("condition", { attribute, operator, ...(value !== undefined && { value }) });
}

/** A column that holds one of these values. */
export function isIn(attribute: string, values: readonly (string | number)[]): FetchElement {
  return element("condition", { attribute, operator: "in" }, values.map(toValue));
}

/** A column that holds none of these values, or nothing. */
export function isNotIn(attribute: string, values: readonly (string | number)[]): FetchElement {
  return element("condition", { attribute, operator: "not-in" }, values.map(toValue));
}

function toValue(value: string | number): FetchElement {
  return { ...element("value", {}), text: String(value) };
}

/** The same condition on a linked table, which may be further inside. */
export function ofEntity(alias: string, { attributes, ...rest }: FetchElement): FetchElement {
  return { ...rest, attributes: { ...attributes, entityname: alias } };
}

export function groupBy(name: string, alias: string): FetchElement {
  return element("attribute", { name, alias, groupby: "true" });
}

/**
 * Groups by year, month and day, as Dataverse groups by one part of a date. In UTC, not the rep's time
 * zone.
 */
export function groupByDay(name: string): readonly FetchElement[] {
  return ["year", "month", "day"].map((part) => {
    const { attributes } = groupBy(name, `${name}_${part}`);
    return element("attribute", { ...attributes, dategrouping: part, usertimezone: "false" });
  });
}

export function countDistinct(name: string, alias: string): FetchElement {
  return element("attribute", { name, alias, aggregate: "countcolumn", distinct: "true" });
}

/** The one place where values become markup. */
export function toXml({ name, attributes, children, text = "" }: FetchElement): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const content = escapeXml(text) + children.map(toXml).join("");
  return `<${name}${pairs.join("")}>${content}</${name}>`;
}

/** escapeHtml makes only references that XML knows too. */
function escapeXml(text: string): string {
  return escapeHtml(text);
}
