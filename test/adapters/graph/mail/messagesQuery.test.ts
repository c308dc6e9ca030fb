/** @jest-environment node */
import fc from "fast-check";

import { messagesQuery } from "../../../../src/adapters/graph/mail/messagesQuery";
import { parseEmailAddress } from "../../../../src/core/people/emailAddress";
import { anAddress } from "../../../support/builders";

function optionsOf(...addresses: readonly string[]) {
  const { url, sees } = messagesQuery(addresses.map(anAddress));
  const options = new URL(url, "http://graph").searchParams;
  return { search: options.get("$search"), filter: options.get("$filter"), options, sees };
}

describe("messagesQuery", () => {
  it("searches for an address among everybody on a message", () => {
    const { search, filter, sees } = optionsOf("a@b.example");
    expect([search, filter, sees]).toEqual(['"participants:a@b.example"', null, "everything"]);
  });

  it("searches for several addresses at once", () => {
    const { search } = optionsOf("a+x@b.example", "a@b.example");
    expect(search).toBe('"participants:a+x@b.example OR participants:a@b.example"');
  });

  it.each(['"a b"@b.example', "a*@b.example", "-a@b.example"])(
    "filters by sender for %s, which a search would misread",
    (address) => {
      const { search, filter, options, sees } = optionsOf(address);
      expect([search, sees]).toEqual([null, "senders"]);
      expect(filter).toBe(
        `receivedDateTime ge 1990-01-01T00:00:00Z and (from/emailAddress/address eq '${address}')`,
      );
      expect(options.get("$orderby")).toBe("receivedDateTime desc");
    },
  );

  it("asks for the server's date beside the sender's", () => {
    const fields = optionsOf("a@b.example").options.get("$select")?.split(",");
    expect(fields).toEqual(expect.arrayContaining(["sentDateTime", "receivedDateTime"]));
  });

  it("doubles the apostrophes of a filter", () => {
    expect(optionsOf("-o'neil@b.example").filter).toContain("eq '-o''neil@b.example')");
  });

  it("carries every legal address unharmed", () => {
    const atext = fc.constantFrom(...Array.from("abc019.!#$%&'*+-/=?^_`{|}~ö"));
    const local = fc.string({ unit: atext, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(local, (text) => {
        const address = parseEmailAddress(`${text}@b.example`);
        fc.pre(address !== undefined);
        const { search, filter, options } = optionsOf(address);
        const asked = search ?? filter?.replaceAll("''", "'") ?? "";
        expect(asked).toContain(address);
        expect([...options.keys()]).toHaveLength(search === null ? 4 : 3);
      }),
    );
  });
});
