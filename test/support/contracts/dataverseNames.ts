import { readXml } from "@who-knows-whom/dataverse-stand-in/fetch/xmlElement";
import type { XmlElement } from "@who-knows-whom/dataverse-stand-in/fetch/xmlElement";

import { dataverseExcerpt, excerptProperty, excerptTables } from "./dataverseExcerpt";

/** Tables and columns in FetchXML queries that the excerpt does not hold, as `table.column`. */
export function unknownInFetchXml(query: string): readonly string[] {
  const [root] = readXml(query).children;
  if (root === undefined) return ["no entity"];
  const aliases = new Map(tablesIn(root));
  return namedIn(root, { table: attribute(root, "name"), aliases }).filter(isUnknown);
}

interface Scope {
  readonly table: string;
  readonly aliases: ReadonlyMap<string, string>;
}

function attribute({ attributes }: XmlElement, name: string): string {
  return attributes[name] ?? "";
}

function tablesIn(element: XmlElement): readonly (readonly [string, string])[] {
  const own = [attribute(element, "alias"), attribute(element, "name")] as const;
  const inside = element.children.flatMap(tablesIn);
  return element.name === "link-entity" ? [own, ...inside] : inside;
}

/** Every `table.column` an element names, those inside it too. */
function namedIn(element: XmlElement, scope: Scope): readonly string[] {
  const { name, children } = element;
  if (name === "link-entity") {
    const table = attribute(element, "name");
    const joined = [
      `${table}.${attribute(element, "from")}`,
      `${scope.table}.${attribute(element, "to")}`,
    ];
    return [...joined, ...children.flatMap((child) => namedIn(child, { ...scope, table }))];
  }
  const inside = children.flatMap((child) => namedIn(child, scope));
  if (name === "attribute") return [`${scope.table}.${attribute(element, "name")}`];
  if (name !== "condition" && name !== "order") return inside;
  const alias = attribute(element, "entityname");
  const table = alias === "" ? scope.table : (scope.aliases.get(alias) ?? alias);
  return [`${table}.${attribute(element, "attribute")}`];
}

function isUnknown(named: string): boolean {
  const [table = "", column = ""] = named.split(".");
  return dataverseExcerpt.tables[table]?.columns[column] === undefined;
}

/** Entity sets, properties and navigation of an OData query that the excerpt does not hold. */
export function unknownInOData(url: URL): readonly string[] {
  const set = url.pathname.split("/").at(-1) ?? "";
  const table = excerptTables.find((one) => one.set === set);
  if (table === undefined) return [set];
  const properties = Object.entries(table.columns).map(([name, type]) =>
    excerptProperty(name, type),
  );
  const known = new Set([...properties, ...Object.keys(table.navigation)]);
  const { searchParams: query } = url;
  const named = [
    ...list(query.get("$select")),
    ...list(query.get("$orderby")).map((part) => part.split(" ")[0] ?? ""),
    ...list(query.get("$expand")).map((part) => part.split("(")[0] ?? ""),
    ...[...(query.get("$filter") ?? "").matchAll(/(\w+) (?:eq|ne|gt|ge|lt|le) /g)].map(
      ([, property = ""]) => property,
    ),
    ...[...(query.get("$filter") ?? "").matchAll(/PropertyName='(\w+)'/g)].map(
      ([, property = ""]) => property,
    ),
  ];
  return named.filter((name) => !known.has(name)).map((name) => `${set}.${name}`);
}

function list(value: string | null): readonly string[] {
  return value === null ? [] : value.split(",");
}
