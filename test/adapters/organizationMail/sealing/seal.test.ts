/** @jest-environment node */
import { bytesOfText } from "../../../../src/adapters/organizationMail/sealing/bytesAsText";
import { importTenantKey } from "../../../../src/adapters/organizationMail/sealing/rowKeys";
import { seal } from "../../../../src/adapters/organizationMail/sealing/seal";
import { unseal } from "../../../../src/adapters/organizationMail/sealing/unseal";
import { anAddress } from "../../../support/builders";

const { subtle } = crypto;

const openTenant = (byte = 7) => importTenantKey(subtle, new Uint8Array(32).fill(byte));
const yvonne = { about: "person", address: anAddress("yvonne@fourthcoffee.com") } as const;
const company = { about: "company", domain: "fourthcoffee.com" } as const;
const document = Uint8Array.from({ length: 256 }, (_, place) => place);

async function sealed() {
  const tenant = await openTenant();
  const row = await tenant.rowKeysOf(yvonne);
  return { tenant, row, text: await seal(subtle, { tenant, row }, document) };
}

describe("seal", () => {
  it("opens again with the keys of the same row", async () => {
    const { row, text } = await sealed();
    await expect(unseal(subtle, row, text)).resolves.toEqual(document);
  });

  it("gives the same text again, and another for another document", async () => {
    const { tenant, row, text } = await sealed();
    await expect(seal(subtle, { tenant, row }, document)).resolves.toBe(text);
    const other = await seal(subtle, { tenant, row }, document.toReversed());
    // The nonce: it must never be used for two documents.
    expect(bytesOfText(other)?.slice(1, 13)).not.toEqual(bytesOfText(text)?.slice(1, 13));
  });

  it("stores the smallest document in 380 characters", async () => {
    const { text } = await sealed();
    expect(text).toHaveLength(380);
  });
});

describe("unseal", () => {
  it.each([
    ["another person", { about: "person", address: anAddress("susan@fourthcoffee.com") }],
    ["the company", company],
  ] as const)("does not open what is sealed for somebody else: %s", async (_, subject) => {
    const { tenant, text } = await sealed();
    const row = await tenant.rowKeysOf(subject);
    await expect(unseal(subtle, row, text)).resolves.toBeUndefined();
  });

  it("does not open with the key of another organisation", async () => {
    const { text } = await sealed();
    const row = await (await openTenant(8)).rowKeysOf(yvonne);
    await expect(unseal(subtle, row, text)).resolves.toBeUndefined();
  });

  it("does not open what was copied into another row", async () => {
    const { row, text } = await sealed();
    const idBytes = row.idBytes.toReversed();
    await expect(unseal(subtle, { ...row, idBytes }, text)).resolves.toBeUndefined();
  });

  it.each(["", "no base64!", "AA==", "AQ=="])("gives nothing for %j", async (text) => {
    const { row } = await sealed();
    await expect(unseal(subtle, row, text)).resolves.toBeUndefined();
  });

  it("gives nothing where any one byte is another", async () => {
    const { row, text } = await sealed();
    const changed = await Promise.all(
      [0, 1, 20, 300].map((place) => {
        const other = text[place] === "A" ? "B" : "A";
        return unseal(subtle, row, text.slice(0, place) + other + text.slice(place + 1));
      }),
    );
    expect(changed).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("importTenantKey", () => {
  it("finds a row under every form of an address, and never the same for two people", async () => {
    const { rowKeysOf } = await openTenant();
    const idOf = async (subject: Parameters<typeof rowKeysOf>[0]) => (await rowKeysOf(subject)).id;
    const address = anAddress("yvonne+news@fourthcoffee.com");
    const id = await idOf(yvonne);
    expect(id).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
    await expect(idOf({ about: "person", address })).resolves.toBe(id);
    await expect(idOf(company)).resolves.not.toBe(id);
    const elsewhere = await openTenant(8);
    expect((await elsewhere.rowKeysOf(yvonne)).id).not.toBe(id);
  });

  it("derives what any other program would: HMAC-SHA-256 of the words in the design", async () => {
    const { createHmac } = await import("node:crypto");
    const key = Buffer.alloc(32, 7);
    const hex = createHmac("sha256", key).update("person|yvonne@fourthcoffee.com").digest("hex");
    const { id } = await (await openTenant()).rowKeysOf(yvonne);
    expect(id.replaceAll("-", "")).toBe(hex.slice(0, 32));
  });
});
