/** @jest-environment node */
import fc from "fast-check";

import { condition, isIn, toXml } from "../../src/adapters/dataverse/http/fetchXml";
import { isOneOf, odataLiteral, odataPath } from "../../src/adapters/dataverse/http/odata";
import { messagesQuery } from "../../src/adapters/graph/mail/messagesQuery";
import { parseEmailAddress } from "../../src/core/people/emailAddress";
import { counterexampleTo } from "../support/jest/counterexampleTo";
import { hostileAddress, hostileText, printableText, wellFormed } from "./hostileText";

const characters: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&#96;": "`",
};

function ofXml(xml: string): string {
  return xml.replaceAll(/&(?:lt|gt|amp|quot|apos|#39|#96);/g, (entity) => characters[entity] ?? "");
}

describe("a value in a query, whatever it holds", () => {
  it("stays one closed literal of OData", () => {
    const found = counterexampleTo(hostileText, (value) => {
      const literal = odataLiteral(value);
      return (
        /^'(?:[^']|'')*'$/.test(literal) && literal.slice(1, -1).replaceAll("''", "'") === value
      );
    });
    expect(found).toBeUndefined();
  });

  it("stays in its option of the address", () => {
    const value = hostileText.map((text) => wellFormed(text));
    const found = counterexampleTo(value, (text) => {
      const filter = isOneOf(["a"], [text]);
      const url = new URL(
        odataPath("leads", { $filter: filter, $top: "5" }),
        "https://crm.example/",
      );
      const { searchParams, pathname, hash, origin } = url;
      return (
        [...searchParams.keys()].join() === "$filter,$top" &&
        searchParams.get("$filter") === filter &&
        pathname + hash + origin === "/leadshttps://crm.example"
      );
    });
    expect(found).toBeUndefined();
  });

  it("stays in its attribute, and in its element, of FetchXML", () => {
    const found = counterexampleTo(printableText, (value) => {
      const attribute =
        /^<condition attribute="a" operator="eq" value="([^"<>]*)"><\/condition>$/.exec(
          toXml(condition("a", "eq", value)),
        );
      const element = /<value>([^<>]*)<\/value>/.exec(toXml(isIn("a", [value])));
      return ofXml(attribute?.[1] ?? "none") === value && ofXml(element?.[1] ?? "none") === value;
    });
    expect(found).toBeUndefined();
  });

  it("stays in its words of a search, or in the literal of a filter", () => {
    const found = counterexampleTo(fc.tuple(hostileAddress, hostileAddress), (raws) => {
      const addresses = raws.flatMap((raw) => parseEmailAddress(raw) ?? []);
      const [first] = addresses;
      if (first === undefined) return true;
      const options = new URL(messagesQuery(addresses).url, "https://graph.example").searchParams;
      const search = options.get("$search");
      if (search !== null)
        return /^"participants:[^"\\*]*"$/.test(search) && search.includes(first);
      const filter = options.get("$filter") ?? "";
      return filter.replaceAll("''", "'").includes(first) && filter.split("'").length % 2 === 1;
    });
    expect(found).toBeUndefined();
  });
});
