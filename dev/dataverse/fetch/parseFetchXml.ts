import { invalidFetchXml, unknownEntity } from "../web/crmError";
import { readElement } from "./elementReader";
import { aggregates, dateGroupings } from "./fetchQuery";
import type { FetchAttribute, FetchEntity, FetchLink, FetchOrder, FetchQuery } from "./fetchQuery";
import { parseFilter } from "./parseFilter";
import { readXml } from "./xmlElement";
import type { XmlElement } from "./xmlElement";

const entityChildren = ["attribute", "all-attributes", "order", "filter", "link-entity"];

const linkTypes: Readonly<Record<string, FetchLink["type"]>> = {
  inner: "inner",
  natural: "inner",
  outer: "outer",
  exists: "exists",
  in: "exists",
};

/** @throws CrmError when the query is no FetchXML, or asks for what the stand-in cannot do */
export function parseFetchXml(xml: string): FetchQuery {
  const root = readXml(xml);
  if (root.name !== "fetch") throw invalidFetchXml();
  const fetch = readElement(root, {
    attributes: [
      ...["version", "mapping", "output-format", "no-lock", "latematerialize"],
      ...["aggregate", "distinct", "top", "count", "page", "paging-cookie", "aggregatelimit"],
    ],
    children: ["entity"],
  });
  const [entity, ...others] = fetch.children("entity");
  if (entity === undefined || others.length > 0) throw invalidFetchXml();
  const [top, count, limit] = ["top", "count", "aggregatelimit"].map(fetch.positive);
  const page = fetch.positive("page");
  checkCookie(fetch.text("paging-cookie"));
  if (top !== undefined && page !== undefined) {
    throw invalidFetchXml("The 'top' attribute cannot be combined with paging.");
  }
  return {
    entity: parseEntity(entity, ["name"]),
    isAggregate: fetch.flag("aggregate"),
    isDistinct: fetch.flag("distinct"),
    page: page ?? 1,
    ...(top !== undefined && { top }),
    ...(count !== undefined && { count }),
    ...(limit !== undefined && { aggregateLimit: limit }),
  };
}

/** Rows are found by the page's number; the cookie must only be the one that was handed out. */
function checkCookie(cookie: string | undefined): void {
  if (cookie === undefined || /^<cookie page="\d+">.*<\/cookie>$/s.test(cookie)) return;
  throw invalidFetchXml("Malformed XML in the Paging Cookie.");
}

function parseEntity(element: XmlElement, attributes: readonly string[]): FetchEntity {
  const entity = readElement(element, { attributes, children: entityChildren });
  const name = entity.text("name");
  if (name === undefined || name === "") throw unknownEntity("");
  return {
    name,
    hasAllAttributes: entity.children("all-attributes").length > 0,
    attributes: entity.children("attribute").map(parseAttribute),
    orders: entity.children("order").map(parseOrder),
    filters: entity.children("filter").map(parseFilter),
    links: entity.children("link-entity").map(parseLink),
  };
}

function parseLink(element: XmlElement): FetchLink {
  const attributes = ["name", "from", "to", "alias", "link-type", "intersect", "visible"];
  const link = readElement(element, { attributes, children: entityChildren });
  const type = linkTypes[link.text("link-type") ?? "inner"];
  if (type === undefined) throw invalidFetchXml("This link-type is not supported.");
  const alias = link.text("alias");
  return {
    ...parseEntity(element, attributes),
    from: link.required("from"),
    to: link.required("to"),
    type,
    ...(alias !== undefined && { alias }),
  };
}

function parseAttribute(element: XmlElement): FetchAttribute {
  const attribute = readElement(element, {
    attributes: [
      ...["name", "alias", "aggregate", "distinct", "groupby", "dategrouping", "usertimezone"],
    ],
  });
  const alias = attribute.text("alias");
  const aggregate = attribute.oneOf("aggregate", aggregates);
  const dateGrouping = attribute.oneOf("dategrouping", dateGroupings);
  return {
    name: attribute.required("name"),
    isDistinct: attribute.flag("distinct"),
    isGroup: attribute.flag("groupby"),
    isInUserTimeZone: attribute.flag("usertimezone", true),
    ...(alias !== undefined && { alias }),
    ...(aggregate !== undefined && { aggregate }),
    ...(dateGrouping !== undefined && { dateGrouping }),
  };
}

function parseOrder(element: XmlElement): FetchOrder {
  const order = readElement(element, { attributes: ["attribute", "alias", "descending"] });
  const [attribute, alias] = [order.text("attribute"), order.text("alias")];
  return {
    isDescending: order.flag("descending"),
    ...(attribute !== undefined && { attribute }),
    ...(alias !== undefined && { alias }),
  };
}
