import { invalidFetchXml, unknownEntity } from "../web/crmError";
import {
  checkShape,
  childrenNamed,
  flag,
  oneOf,
  positiveNumber,
  requiredText,
} from "./elementShape";
import { aggregates, dateGroupings } from "./fetchQuery";
import type { FetchAttribute, FetchEntity, FetchLink, FetchOrder, FetchQuery } from "./fetchQuery";
import { parseFilter } from "./parseFilter";
import { readXml } from "./xmlElement";
import type { XmlElement } from "./xmlElement";

const entityChildren = ["attribute", "all-attributes", "order", "filter", "link-entity"];

const shapes = {
  fetch: {
    attributes: [
      ...["version", "mapping", "output-format", "no-lock", "latematerialize"],
      ...["aggregate", "distinct", "top", "count", "page", "paging-cookie", "aggregatelimit"],
    ],
    children: ["entity"],
  },
  entity: { attributes: ["name"], children: entityChildren },
  link: {
    attributes: ["name", "from", "to", "alias", "link-type", "intersect", "visible"],
    children: entityChildren,
  },
  attribute: {
    attributes: [
      ...["name", "alias", "aggregate", "distinct", "groupby", "dategrouping", "usertimezone"],
    ],
  },
  order: { attributes: ["attribute", "alias", "descending"] },
};

const linkTypes: Readonly<Record<string, FetchLink["type"]>> = {
  inner: "inner",
  natural: "inner",
  outer: "outer",
  exists: "exists",
  in: "exists",
};

/** @throws CrmError when the query is no FetchXML, or asks for what the stand-in cannot do */
export function parseFetchXml(xml: string): FetchQuery {
  const fetch = readXml(xml);
  if (fetch.name !== "fetch") throw invalidFetchXml();
  checkShape(fetch, shapes.fetch);
  const [entity, ...others] = fetch.children;
  if (entity === undefined || others.length > 0) throw invalidFetchXml();
  checkShape(entity, shapes.entity);
  checkPaging(fetch);
  return {
    entity: parseEntity(entity),
    isAggregate: flag(fetch, "aggregate"),
    isDistinct: flag(fetch, "distinct"),
    top: positiveNumber(fetch, "top"),
    count: positiveNumber(fetch, "count"),
    page: positiveNumber(fetch, "page") ?? 1,
    aggregateLimit: positiveNumber(fetch, "aggregatelimit"),
  };
}

/** Rows are found by the page's number; the cookie must only be the one that was handed out. */
function checkPaging({ attributes }: XmlElement): void {
  const { top, page, "paging-cookie": cookie } = attributes;
  if (top !== undefined && page !== undefined) {
    throw invalidFetchXml("The 'top' attribute cannot be combined with paging.");
  }
  if (cookie === undefined || /^<cookie page="\d+">.*<\/cookie>$/s.test(cookie)) return;
  throw invalidFetchXml("Malformed XML in the Paging Cookie.");
}

function parseEntity(element: XmlElement): FetchEntity {
  const name = element.attributes["name"] ?? "";
  if (name === "") throw unknownEntity(name);
  return {
    name,
    hasAllAttributes: childrenNamed("all-attributes", element).length > 0,
    attributes: childrenNamed("attribute", element).map(parseAttribute),
    orders: childrenNamed("order", element).map(parseOrder),
    filters: childrenNamed("filter", element).map(parseFilter),
    links: childrenNamed("link-entity", element).map(parseLink),
  };
}

function parseLink(element: XmlElement): FetchLink {
  checkShape(element, shapes.link);
  const type = linkTypes[element.attributes["link-type"] ?? "inner"];
  if (type === undefined) throw invalidFetchXml("This link-type is not supported.");
  return {
    ...parseEntity(element),
    from: requiredText(element, "from"),
    to: requiredText(element, "to"),
    type,
    alias: aliasOf(element),
  };
}

function parseAttribute(element: XmlElement): FetchAttribute {
  checkShape(element, shapes.attribute);
  return {
    name: requiredText(element, "name"),
    alias: aliasOf(element),
    aggregate: oneOf(element, "aggregate", aggregates),
    isDistinct: flag(element, "distinct"),
    isGroup: flag(element, "groupby"),
    dateGrouping: oneOf(element, "dategrouping", dateGroupings),
    isInUserTimeZone: flag(element, "usertimezone", true),
  };
}

function aliasOf({ attributes: { alias } }: XmlElement): string | undefined {
  if (alias === undefined || /^[a-z_]\w*$/i.test(alias)) return alias;
  throw invalidFetchXml("An alias consists of letters, digits and underscores.");
}

function parseOrder(element: XmlElement): FetchOrder {
  checkShape(element, shapes.order);
  const { attribute, alias } = element.attributes;
  return { attribute, alias, isDescending: flag(element, "descending") };
}
