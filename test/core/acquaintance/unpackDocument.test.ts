import fc from "fast-check";

import { packDocument } from "../../../src/core/acquaintance/packDocument";
import { unpackDocument } from "../../../src/core/acquaintance/unpackDocument";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";
import { aDocument, anAcquaintedColleague, someDocument } from "../../support/someAcquaintance";

const packing = { asOfDay: today, horizonDays: 730 };

const tricia = anAcquaintedColleague({
  weeksSinceActive: 2,
  days: [aContactDay({ day: today - 3 }), aContactDay({ day: today - 90, times: 4, replies: 1 })],
});
const packed = packDocument(aDocument({ colleagues: [tricia] }), packing);

/** The packed document with one byte put in another's place. */
function withByte(place: number, byte: number): Uint8Array {
  return packed.map((before, at) => (at === place ? byte : before));
}

describe("unpackDocument", () => {
  it("refuses a version that it does not know", () => {
    expect(unpackDocument(withByte(0, 2))).toBe("otherVersion");
  });

  it("refuses nothing at all", () => {
    expect(unpackDocument(new Uint8Array())).toBe("damaged");
  });

  it("refuses a document that ends too soon, wherever it ends", () => {
    const end = packed.findLastIndex((byte) => byte !== 0);
    for (let length = 1; length < end; length++)
      expect(unpackDocument(packed.subarray(0, length))).toBe("damaged");
  });

  it("refuses anything behind the document but zeros", () => {
    expect(unpackDocument(withByte(packed.length - 1, 1))).toBe("damaged");
  });

  it("refuses a name that is no UTF-8, an address that is none, and weeks beyond the cap", () => {
    const bytes = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
    const name = bytes.indexOf("Tricia");
    const local = bytes.indexOf("tricia.potter");
    expect(unpackDocument(withByte(name, 0xff))).toBe("damaged");
    expect(unpackDocument(withByte(local, " ".charCodeAt(0)))).toBe("damaged");
    const weeks = local + "tricia.potter".length;
    expect(packed[weeks]).toBe(2);
    expect(unpackDocument(withByte(weeks, 14))).toBe("damaged");
  });

  it("refuses what it does not know to be about anything, and who knows nobody", () => {
    expect(unpackDocument(withByte(1, 3))).toBe("damaged");
    const bytes = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
    const peopleKnown = bytes.indexOf("tricia.potter") + "tricia.potter".length + 1;
    expect(packed[peopleKnown]).toBe(1);
    expect(unpackDocument(withByte(peopleKnown, 0))).toBe("damaged");
  });

  it("ends with a document or a refusal for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const versioned = Uint8Array.from([1, ...bytes]);
        for (const hostile of [bytes, versioned])
          expect(oddThings(unpackDocument(hostile))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("ends with a document or a refusal for a document with other bytes in it", () => {
    const changes = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(someDocument, changes, (document, put) => {
        const bytes = packDocument(document, packing);
        for (const [place, byte] of put) bytes[place % bytes.length] = byte;
        expect(oddThings(unpackDocument(bytes))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** What the rest of core could not reckon with. */
function oddThings(unpacked: ReturnType<typeof unpackDocument>): readonly unknown[] {
  if (typeof unpacked === "string") return [];
  return unpacked.colleagues.flatMap(({ days, peopleKnown }) => [
    ...(peopleKnown >= 1 ? [] : [peopleKnown]),
    ...days.filter(
      ({ day, times }) =>
        !Number.isSafeInteger(day) || day < 0 || !Number.isSafeInteger(times) || times < 1,
    ),
  ]);
}
