/** @jest-environment node */
import fc from "fast-check";

import { checkConfig } from "../../../admin/check/config/checkConfig";
import { parseJsonFile } from "../../../admin/check/config/parseJsonFile";
import { decodeBody } from "../../../admin/check/http/decodeBody";
import { checkManifest } from "../../../admin/check/manifest/checkManifest";
import { manifestXml } from "../../../hosting/manifest/manifestXml";
import { aConfigFile } from "../../adapters/config/aConfigFile";

const origin = "https://wkw.contoso.com";

/** A text with a piece of it replaced. */
function mutated(text: string): fc.Arbitrary<string> {
  const at = fc.nat(text.length);
  return fc
    .tuple(at, fc.nat(40), fc.string({ maxLength: 10 }))
    .map(([start, length, piece]) => text.slice(0, start) + piece + text.slice(start + length));
}

describe("files that nobody expects", () => {
  it("never stop the check of config.json", () => {
    const value = fc.oneof(fc.json(), mutated(JSON.stringify(aConfigFile())));
    fc.assert(
      fc.property(value, (text) => {
        const { findings } = checkConfig(Buffer.from(text), origin);
        expect(findings.every(({ found }) => found !== "")).toBe(true);
        return findings.length > 0;
      }),
    );
  });

  it("never stop the check of the manifest", () => {
    fc.assert(
      fc.property(mutated(manifestXml(origin)), (xml) => {
        expect(checkManifest(Buffer.from(xml), origin)).not.toHaveLength(0);
      }),
      { numRuns: 50 },
    );
  });

  it("never stop a body from being decoded", () => {
    const encoding = fc.constantFrom("gzip", "br", "deflate", "gzip, br", "", "zstd", ",,");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), encoding, (bytes, name) => {
        expect(decodeBody(Buffer.from(bytes), name).body).toBeInstanceOf(Buffer);
      }),
    );
  });

  it.each([
    ["brackets in one another", "[".repeat(200_000)],
    ["nothing", "null"],
    ["a list", "[]"],
    ["a text", '"config"'],
    ["tenants as text", JSON.stringify(aConfigFile({ tenants: "contoso" }))],
    ["a key of every object", '{"__proto__": {"clientId": "x"}, "constructor": 1}'],
  ])("are named as wrong: %s", (_, text) => {
    const { findings } = checkConfig(Buffer.from(text), origin);
    expect(findings.map(({ status }) => status)).toContain("bad");
  });

  it("reads a key of every object as any other", () => {
    expect(parseJsonFile(Buffer.from('{"__proto__": 1, "__proto__": 2}')).problems).toEqual([
      'has the key "__proto__" twice: first in line 1, and again at line 1, column 18',
    ]);
  });
});
