import fc from "fast-check";

import {
  addressCandidates,
  domainOf,
  parseEmailAddress,
  reachesOneOf,
} from "../../../src/core/people/emailAddress";
import { anAddress } from "../../support/builders";
import { inUsualRuns } from "../../support/jest/inUsualRuns";

describe("parseEmailAddress", () => {
  it.each([
    ["Yvonne.McKay@FourthCoffee.COM", "yvonne.mckay@fourthcoffee.com"],
    ["  <jane@example.com>\ufeff", "jane@example.com"],
    ["SMTP:jane@example.com", "jane@example.com"],
    ["mailto:jane@example.com", "jane@example.com"],
    ['"Doe, Jane" <jane@example.com>', "jane@example.com"],
    ["ceo@contoso.com <evil@example.net>", "evil@example.net"],
    ['Jane <"a>b"@example.com>', '"a>b"@example.com'],
    ["jane@example.com.", "jane@example.com"],
    ["jane@MÜNCHEN.de", "jane@xn--mnchen-3ya.de"],
    ["josé@example.es", "josé@example.es"],
    ["ISMAIL@example.com.tr", "ismail@example.com.tr"],
  ])("reads %j as %s", (raw, canonical) => {
    expect(parseEmailAddress(raw)).toBe(canonical);
  });

  it.each([
    ['"john.doe"@x.com', "john.doe@x.com"],
    ['"john\\.doe"@x.com', "john.doe@x.com"],
    ['"john..doe"@x.com', '"john..doe"@x.com'],
    ['"a\\"b"@x.com', '"a\\"b"@x.com'],
    ['"a,b;c"@x.com', '"a,b;c"@x.com'],
    ['"/o=org"@x.com', '"/o=org"@x.com'],
  ])("keeps quotes only where they are needed: %s", (raw, canonical) => {
    expect(parseEmailAddress(raw)).toBe(canonical);
  });

  it.each(["o'neil", "jane&top=1", "jane%27", "jane/../users", "-jane", "${x}", "constructor"])(
    "leaves the legal name %s as it is",
    (name) => {
      expect(parseEmailAddress(`${name}@example.com`)).toBe(`${name}@example.com`);
    },
  );

  it.each([
    undefined,
    42,
    "",
    "jane",
    "example.com",
    "@example.com",
    "jane@@example.com",
    "jane doe@example.com",
    '"unterminated@x.com',
    '"escaped end\\"@x.com',
    '"a"b@x.com',
    "a@x.com,b@x.com",
    "Doe, Jane <jane@example.com>",
    "Jane <a@x.com> <b@y.com>",
    "jane@example.com\r\nBcc: victim@example.com",
    "jane\u200b@example.com",
    "jane@exam\u00adple.com",
    "jane\ud83d@example.com",
    "mailto:jane@example.com?subject=x",
    "/O=ORG/CN=JANE@example.com",
    '"/o=org"x@example.com',
  ])("refuses %j", (raw) => {
    expect(parseEmailAddress(raw)).toBeUndefined();
  });

  it("counts octets, not characters", () => {
    expect(parseEmailAddress(`${"é".repeat(32)}@example.com`)).toBeDefined();
    expect(parseEmailAddress(`${"é".repeat(33)}@example.com`)).toBeUndefined();
    expect(parseEmailAddress(`${"花".repeat(21)}@example.com`)).toBeDefined();
    expect(parseEmailAddress(`${"花".repeat(22)}@example.com`)).toBeUndefined();
    expect(parseEmailAddress(`janedo@${"d".repeat(60).concat(".").repeat(4)}com`)).toBeDefined();
    expect(parseEmailAddress(`janedoe@${"d".repeat(60).concat(".").repeat(4)}com`)).toBeUndefined();
  });

  it("reads what has room for a long name, and nothing longer", () => {
    const name = "J".repeat(1_981);
    expect(parseEmailAddress(`${name} <jane@example.com>`)).toBe("jane@example.com");
    expect(parseEmailAddress(`${name}J <jane@example.com>`)).toBeUndefined();
  });

  it.each(["a".repeat(1e5) + "@x.com", '"\\"'.repeat(5e4), '"\\'.repeat(990), "<".repeat(1990)])(
    "refuses hostile lengths in the time of a thousand usual addresses (case %#)",
    (raw) => {
      expect(parseEmailAddress(raw)).toBeUndefined();
      const usual = () => parseEmailAddress("Jane Doe <jane@example.com>");
      expect(inUsualRuns(() => parseEmailAddress(raw), usual)).toBeLessThan(1000);
    },
  );

  it("gives a canonical address back as it is", () => {
    const localPart = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          localPart.map((name) => `${name}@İx.de`),
        ),
        (raw) => {
          const address = parseEmailAddress(raw);
          expect(address === undefined ? address : parseEmailAddress(address)).toBe(address);
        },
      ),
    );
  });
});

describe("addressCandidates", () => {
  it.each([
    ["jane@example.com", ["jane@example.com"]],
    ["jane+a+b@example.com", ["jane+a+b@example.com", "jane@example.com"]],
    ["+jane@example.com", ["+jane@example.com"]],
    ['"a+ b"@example.com', ['"a+ b"@example.com']],
  ])("looks for %s as %j", (address, candidates) => {
    expect(addressCandidates(anAddress(address))).toEqual(candidates);
  });
});

describe("domainOf", () => {
  it("takes what follows the last @", () => {
    expect(domainOf(anAddress('"a@b"@example.com'))).toBe("example.com");
  });
});

describe("reachesOneOf", () => {
  const mine = new Set([anAddress("jane@example.com")]);

  it("sees through a tag", () => {
    expect(reachesOneOf(anAddress("jane+news@example.com"), mine)).toBe(true);
  });

  it("does not see through anything else", () => {
    expect(reachesOneOf(anAddress("j.ane@example.com"), mine)).toBe(false);
  });
});
