/** @jest-environment node */
import fc from "fast-check";

import { parseHeader, writeHeader } from "../../../src/adapters/organizationMail/tableHeader";
import type { TableHeader } from "../../../src/adapters/organizationMail/tableHeader";
import { anything, mutated } from "../../support/jest/garbage";

const header: TableHeader = {
  asOf: new Date("2026-06-01T02:00:00Z"),
  horizonDays: 730,
  mailboxes: { read: 4_210, leftOut: 90 },
  people: "crm",
  tenantKey: new Uint8Array(32).fill(9),
};

describe("parseHeader", () => {
  it("reads what was written", () => {
    expect(parseHeader(writeHeader(header))).toEqual(header);
  });

  it.each([
    ["no JSON", "<html>"],
    ["a newer format", writeHeader(header).replace('"format":1', '"format":2')],
    ["a short key", writeHeader({ ...header, tenantKey: new Uint8Array(31) })],
    ["a moment that is none", writeHeader(header).replace("06-01", "13-41")],
    ["mailboxes below zero", writeHeader(header).replace("4210", "-1")],
  ])("gives nothing for %s", (_, text) => {
    expect(parseHeader(text)).toBeUndefined();
  });

  it("never throws", () => {
    const json = JSON.parse(writeHeader(header)) as unknown;
    const texts = fc.oneof(anything, mutated(json)).map((value) => JSON.stringify(value ?? null));
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseHeader(text);
        expect(Number.isNaN(parsed?.asOf.getTime())).toBe(false);
      }),
    );
  });
});
