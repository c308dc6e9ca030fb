import fc from "fast-check";

import { condition, element, isIn, toXml } from "../../../../src/adapters/dataverse/http/fetchXml";

function parse(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  return documentElement;
}

/** What an address can hold, and more. */
const text = fc.string({ unit: "grapheme-ascii", minLength: 1 });

describe("toXml", () => {
  it("writes elements, attributes and values", () => {
    const query = element("filter", { type: "and" }, [
      condition("statecode", "eq", "1"),
      isIn("participationtypemask", [2, 3]),
    ]);
    expect(toXml(query)).toBe(
      '<filter type="and"><condition attribute="statecode" operator="eq" value="1"></condition>' +
        '<condition attribute="participationtypemask" operator="in"><value>2</value><value>3</value>' +
        "</condition></filter>",
    );
  });

  it("gives back every value as it was, in an attribute", () => {
    fc.assert(
      fc.property(text, (value) => {
        const parsed = parse(toXml(condition("a", "eq", value)));
        expect(parsed.getAttribute("value")).toBe(value);
      }),
    );
  });

  it("gives back every value as it was, in an element", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(parse(toXml(isIn("a", [value]))).textContent).toBe(value);
      }),
    );
  });
});
