import { checkShape, childrenNamed, oneOf, requiredText } from "./elementShape";
import type { FetchCondition, FetchFilter } from "./fetchQuery";
import type { XmlElement } from "./xmlElement";

export function parseFilter(element: XmlElement): FetchFilter {
  checkShape(element, { attributes: ["type", "hint"], children: ["condition", "filter"] });
  // A hint speeds the real service up and changes no answer.
  oneOf(element, "hint", ["union"]);
  return {
    type: oneOf(element, "type", ["and", "or"]) ?? "and",
    conditions: childrenNamed("condition", element).map(parseCondition),
    filters: childrenNamed("filter", element).map(parseFilter),
  };
}

function parseCondition(element: XmlElement): FetchCondition {
  const attributes = ["entityname", "attribute", "operator", "value"];
  checkShape(element, { attributes, children: ["value"] });
  const { value, entityname } = element.attributes;
  const listed = childrenNamed("value", element).map(parseValue);
  return {
    entityName: entityname,
    attribute: requiredText(element, "attribute"),
    operator: requiredText(element, "operator"),
    values: value === undefined ? listed : [value, ...listed],
  };
}

function parseValue(element: XmlElement): string {
  checkShape(element, { attributes: [] });
  return element.text;
}
