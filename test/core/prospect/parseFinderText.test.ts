import fc from "fast-check";

import { parseFinderText } from "../../../src/core/prospect/parseFinderText";

const crm = "https://contoso.crm4.dynamics.com";
const origins = [crm, "https://contoso.api.crm4.dynamics.com"];
const id = "6fc3f9a4-0c11-4c6e-9a5d-1f2b3c4d5e6f";
const link = `${crm}/main.aspx?appid=a1&pagetype=entityrecord&etn=contact&id=${id}`;

const contact = { kind: "record", reference: { table: "contact", id } };

describe("parseFinderText", () => {
  it.each([
    ["the link of the address bar", link],
    ["braces, as older links have them", link.replace(id, `%7B${id.toUpperCase()}%7D`)],
    ["another order and case", `${crm}/main.aspx?ID=${id}&ETN=Contact#123`],
    ["the host of the Web API", link.replace(crm, "https://contoso.api.crm4.dynamics.com")],
    ["what a link to the pane carries", `contact:${id}`],
  ])("understands a record by %s", (_what, text) => {
    expect(parseFinderText(` ${text} `, origins)).toEqual(contact);
  });

  it.each([
    ["another organisation's", link.replace("contoso.", "contoso-test.")],
    ["a host that only begins so", link.replace(".com/", ".com.evil.example/")],
    [
      "a host behind a name",
      link.replace("https://", "https://contoso.crm4.dynamics.com@evil.example/"),
    ],
    ["without encryption", link.replace("https", "http")],
    ["an account", link.replace("contact", "account")],
    ["a list", link.replace("entityrecord", "entitylist")],
    ["two ids", `${link}&id=${id}`],
    ["an id that is more", link.replace(id, `${id}'`)],
    ["an id with more behind it", link.replace(id, `${id}=`)],
    ["an id wrongly encoded", link.replace(id, `${id}%E0%A4%A`)],
    ["a path that only ends so", link.replace("/main.aspx", "/x/evilmain.aspx")],
    ["another scheme", `javascript://contoso/%0Aalert(1)`],
    ["an application with a digit in its scheme", `m365://contact?id=${id}`],
  ])("reads no record in a link to %s", (_what, text) => {
    expect(parseFinderText(text, origins)).toEqual({ kind: "otherLink" });
  });

  it("reads no link where there is no CRM", () => {
    expect(parseFinderText(link, [])).toEqual({ kind: "otherLink" });
  });

  it.each(["ana.bowman@fourthcoffee.com", "Ana Bowman <ana.bowman@fourthcoffee.com>"])(
    "understands the address in %s, with its name",
    (text) => {
      expect(parseFinderText(text, origins)).toEqual({
        kind: "address",
        person: { address: "ana.bowman@fourthcoffee.com", displayName: "Ana Bowman" },
      });
    },
  );

  it.each(["Yvonne", "yvonne.mckay@fourth", "O’Hara, Pat", "佐", "ليلى"])(
    "searches for the name %s",
    (text) => {
      expect(parseFinderText(text, origins)).toEqual({ kind: "name", name: text });
    },
  );

  it.each([`Ana: ${crm}`, `contact:${id}:more`])(
    "takes %s, which only holds one, for no link",
    (text) => {
      expect(parseFinderText(text, origins)).toEqual({ kind: "name", name: text });
    },
  );

  it("searches for the beginning of what is too long for a name", () => {
    const text = "Yvonne".repeat(50);
    expect(parseFinderText(text, origins)).toEqual({ kind: "name", name: text.slice(0, 100) });
  });

  it.each(["", " ", "y", "@", "%%", "\u202e\u200b", "--"])("waits for more than %j", (text) => {
    expect(parseFinderText(text, origins)).toEqual({ kind: "nothing" });
  });

  it("never throws, and a record is only ever one of ours by its whole id", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .tuple(fc.constantFrom(crm, "https://evil.example"), fc.webPath(), fc.webQueryParameters())
        .map(([host, path, query]) => `${host}${path}?${query}`),
      fc
        .tuple(fc.string(), fc.string())
        .map(([before, after]) => link.replace(id, before + id + after)),
      fc
        .tuple(fc.string(), fc.string())
        .map(([etn, more]) => link.replace("etn=contact", `etn=${etn}`) + more),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const entry = parseFinderText(text, origins);
        const reference = entry.kind === "record" ? entry.reference : { table: "lead", id };
        expect(reference.id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
        expect(["lead", "contact"]).toContain(reference.table);
        expect(entry.kind !== "record" || text.toLowerCase().includes(reference.id)).toBe(true);
        expect(entry.kind === "name" ? entry.name.length : 0).toBeLessThanOrEqual(100);
      }),
    );
  });
});
