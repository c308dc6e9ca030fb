import fc from "fast-check";

import type {
  AcquaintanceDocument,
  AcquaintedColleague,
} from "../../src/core/acquaintance/acquaintanceDocument";
import { anAddress } from "./builders";
import { today } from "./days";
import { someContactDay } from "./someContactDays";

export function anAcquaintedColleague(
  part: Partial<AcquaintedColleague> = {},
): AcquaintedColleague {
  return {
    directoryId: "0f5a3a52-8d1e-4a57-9d0a-3c1f7a9e0001",
    displayName: "Tricia Potter",
    address: anAddress("tricia.potter@contoso.com"),
    peopleKnown: 1,
    days: [],
    ...part,
  };
}

export function aDocument(part: Partial<AcquaintanceDocument> = {}): AcquaintanceDocument {
  return { about: "person", colleagues: [], furtherColleagues: 0, ...part };
}

const someLocalPart = fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/);

const someColleague: fc.Arbitrary<AcquaintedColleague> = fc.record(
  {
    directoryId: fc.uuid(),
    displayName: fc.string({ unit: "grapheme", maxLength: 40 }),
    address: fc
      .tuple(someLocalPart, fc.constantFrom("contoso.com", "contoso.de", "mail.contoso.com"))
      .map(([local, domain]) => anAddress(`${local}@${domain}`)),
    weeksSinceActive: fc.integer({ min: 0, max: 13 }),
    peopleKnown: fc.integer({ min: 1, max: 300 }),
    days: fc.array(someContactDay(today), { minLength: 1, maxLength: 12 }),
  },
  { requiredKeys: ["directoryId", "displayName", "address", "peopleKnown", "days"] },
);

/** Any document about any colleagues, none of them twice. */
export const someDocument: fc.Arbitrary<AcquaintanceDocument> = fc.record({
  about: fc.constantFrom("person", "company"),
  colleagues: fc.uniqueArray(someColleague, {
    maxLength: 8,
    selector: ({ directoryId }) => directoryId,
  }),
  furtherColleagues: fc.nat(1_000),
});
