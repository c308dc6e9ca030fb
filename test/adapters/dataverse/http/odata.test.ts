/** @jest-environment node */
import fc from "fast-check";

import { isOneOf, odataLiteral, odataPath } from "../../../../src/adapters/dataverse/http/odata";

describe("odataLiteral", () => {
  it("doubles every apostrophe, a doubled one too", () => {
    expect(odataLiteral("o'brien@x.com")).toBe("'o''brien@x.com'");
    expect(odataLiteral("''")).toBe("''''''");
  });

  it("stays one closed literal with any text in it", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const literal = odataLiteral(value);
        expect(literal).toMatch(/^'(?:[^']|'')*'$/);
        expect(literal.slice(1, -1).replaceAll("''", "'")).toBe(value);
      }),
    );
  });
});

describe("odataPath", () => {
  it("encodes each option once, and leaves out absent options", () => {
    const path = odataPath("leads", { $filter: "a eq 'x+y&z%27'", $expand: undefined });
    expect(path).toBe("leads?$filter=a%20eq%20'x%2By%26z%2527'");
  });
});

describe("isOneOf", () => {
  it("asks every column for every address", () => {
    expect(isOneOf(["a", "b"], ["x", "y"])).toBe("a eq 'x' or a eq 'y' or b eq 'x' or b eq 'y'");
  });
});
