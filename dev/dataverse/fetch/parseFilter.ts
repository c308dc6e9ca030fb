import { readElement } from "./elementReader";
import type { FetchCondition, FetchFilter } from "./fetchQuery";
import type { XmlElement } from "./xmlElement";

/** `hint="union"` speeds the real service up and changes no answer. */
export function parseFilter(element: XmlElement): FetchFilter {
  const filter = readElement(element, {
    attributes: ["type", "hint"],
    children: ["condition", "filter"],
  });
  filter.oneOf("hint", ["union"]);
  return {
    type: filter.oneOf("type", ["and", "or"]) ?? "and",
    conditions: filter.children("condition").map(parseCondition),
    filters: filter.children("filter").map(parseFilter),
  };
}

function parseCondition(element: XmlElement): FetchCondition {
  const condition = readElement(element, {
    attributes: ["entityname", "attribute", "operator", "value"],
    children: ["value"],
  });
  const entityName = condition.text("entityname");
  const value = condition.text("value");
  const listed = condition
    .children("value")
    .map((child) => (readElement(child, { attributes: [] }), child.text));
  return {
    attribute: condition.required("attribute"),
    operator: condition.required("operator"),
    values: value === undefined ? listed : [value, ...listed],
    ...(entityName !== undefined && { entityName }),
  };
}
