import { createHash } from "node:crypto";

import fc from "fast-check";

import { isOnHashedList, optOutHash } from "../../../../src/core/people/optOut/optOutHash";
import { sha256 } from "../../../../src/core/people/optOut/sha256";
import { anAddress } from "../../../support/builders";

const tenantId = "0f6e1d3c-9f0a-4c1e-8a6b-1f2e3d4c5b6a";
const tricia = anAddress("tricia.potter@contoso.com");

describe("sha256", () => {
  it("is the platform's, for bytes of any number", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256([...bytes])).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
    );
  });
});

describe("optOutHash", () => {
  it("is SHA-256 of tenant and address in UTF-8, as anybody can reckon it", () => {
    const hashOf = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
    expect(optOutHash(tenantId, tricia)).toBe(hashOf(`${tenantId}:tricia.potter@contoso.com`));
    const jorg = anAddress("jörg@contoso.com");
    expect(optOutHash(tenantId, jorg)).toBe(hashOf(`${tenantId}:${jorg}`));
  });

  it("differs between tenants, and knows a tag's owner", () => {
    const tagged = anAddress("tricia.potter+news@contoso.com");
    expect(optOutHash(tenantId, tagged)).toBe(optOutHash(tenantId, tricia));
    expect(optOutHash("another", tricia)).not.toBe(optOutHash(tenantId, tricia));
  });
});

describe("isOnHashedList", () => {
  it("finds who is on the list, and nobody else", () => {
    const list = { tenantId, hashes: new Set([optOutHash(tenantId, tricia)]) };
    expect(isOnHashedList(tricia, list)).toBe(true);
    expect(isOnHashedList(anAddress("cora.thomas@contoso.com"), list)).toBe(false);
    expect(isOnHashedList(tricia, { ...list, tenantId: "another" })).toBe(false);
  });
});
