import fc from "fast-check";

import type { AcquaintanceDocument } from "../../../src/core/acquaintance/acquaintanceDocument";
import { packDocument } from "../../../src/core/acquaintance/packDocument";
import { unpackDocument } from "../../../src/core/acquaintance/unpackDocument";
import { periodOf, tiersAsOf } from "../../../src/core/evidence/contactPeriods";
import type { ContactDay } from "../../../src/core/evidence/contactDay";
import { aContactDay, anAddress } from "../../support/builders";
import { today } from "../../support/days";
import { aDocument, anAcquaintedColleague, someDocument } from "../../support/someAcquaintance";

const packing = { asOfDay: today, horizonDays: 730 };
const tiers = tiersAsOf(today);
const sinceDay = Math.ceil((today - 729) / 28) * 28;

function roundTrip(document: AcquaintanceDocument): AcquaintanceDocument {
  const unpacked = unpackDocument(packDocument(document, packing));
  if (typeof unpacked === "string") throw new Error(unpacked);
  return unpacked;
}

/** What a document keeps of contact days: by stream and period how many days, times and replies. */
function kept(days: readonly ContactDay[]): Readonly<Record<string, unknown>> {
  const counts: Record<string, { days: Set<number>; times: number; replies: number }> = {};
  for (const { day, kind, direction, addressing, times, replies, messages } of days) {
    if (day > today || day < sinceDay) continue;
    const key = [periodOf(day, tiers).firstDay, kind, direction, addressing].join(" ");
    const count = (counts[key] ??= { days: new Set(), times: 0, replies: 0 });
    count.days.add(day);
    count.times += times;
    count.replies += replies ?? messages?.filter(({ isReply }) => isReply).length ?? 0;
  }
  return Object.fromEntries(
    Object.entries(counts).map(([key, count]) => [key, { ...count, days: count.days.size }]),
  );
}

function byId(document: AcquaintanceDocument) {
  return new Map(
    document.colleagues
      .map(({ days, ...named }) => ({ ...named, kept: kept(days) }))
      .filter((colleague) => Object.keys(colleague.kept).length > 0)
      .map((colleague) => [colleague.directoryId, colleague]),
  );
}

describe("packDocument", () => {
  it("keeps everybody, and what tiers keep of their contact days", () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const unpacked = roundTrip(document);
        expect(byId(unpacked)).toEqual(byId(document));
        expect(unpacked).toMatchObject({
          about: document.about,
          furtherColleagues: document.furtherColleagues,
        });
      }),
    );
  });

  it("gives the same bytes for what it unpacked", () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const bytes = packDocument(document, packing);
        expect(packDocument(roundTrip(document), packing)).toEqual(bytes);
      }),
    );
  });

  it("gives the same bytes in whatever order it is told", () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const reversed = {
          ...document,
          colleagues: document.colleagues
            .map((colleague) => ({ ...colleague, days: colleague.days.toReversed() }))
            .toReversed(),
        };
        expect(packDocument(reversed, packing)).toEqual(packDocument(document, packing));
      }),
    );
  });

  it("gives the same bytes a day later, unless a week has ended", () => {
    const days = [1, 8, 40, 200, 500].map((age) => aContactDay({ day: today - age }));
    const document = aDocument({ colleagues: [anAcquaintedColleague({ days })] });
    const bytesOn = (asOfDay: number) => packDocument(document, { ...packing, asOfDay }).join(" ");
    const nights = Array.from({ length: 7 }, (_, night) => bytesOn(today + night));
    expect(new Set(nights).size).toBeLessThanOrEqual(2);
  });

  it("forgets which days of an old week they were", () => {
    const bytesOf = (day: number) =>
      packDocument(
        aDocument({ colleagues: [anAcquaintedColleague({ days: [aContactDay({ day })] })] }),
        packing,
      );
    const monday = periodOf(today - 100, tiers).firstDay;
    expect(bytesOf(monday + 6)).toEqual(bytesOf(monday));
    const ofYesterday = bytesOf(today - 1);
    expect(bytesOf(today - 2)).not.toEqual(ofYesterday);
  });

  it("leaves out the future, what is beyond the horizon, and who has nothing else", () => {
    const tricia = anAcquaintedColleague({
      days: [-1, 730, 5].map((age) => aContactDay({ day: today - age })),
    });
    const gone = anAcquaintedColleague({
      directoryId: "0f5a3a52-8d1e-4a57-9d0a-3c1f7a9e0002",
      days: [aContactDay({ day: today - 730 })],
    });
    expect(roundTrip(aDocument({ colleagues: [tricia, gone] })).colleagues).toEqual([
      { ...tricia, days: [aContactDay({ day: today - 5 })] },
    ]);
  });

  it("caps the weeks of silence, and keeps apart that they are not told", () => {
    const days = [aContactDay({ day: today })];
    const silent = anAcquaintedColleague({ days, weeksSinceActive: 70 });
    expect(roundTrip(aDocument({ colleagues: [silent] })).colleagues).toEqual([
      { ...silent, weeksSinceActive: 13 },
    ]);
    const untold = anAcquaintedColleague({ days });
    expect(roundTrip(aDocument({ colleagues: [untold] })).colleagues).toEqual([untold]);
  });

  it("keeps the 500 last in touch, and says how many more there are", () => {
    const colleagues = Array.from({ length: 503 }, (_, place) =>
      anAcquaintedColleague({
        directoryId: `0f5a3a52-8d1e-4a57-9d0a-${String(place).padStart(12, "0")}`,
        days: [aContactDay({ day: today - (place < 3 ? 20 : 2) })],
      }),
    );
    const { colleagues: left, furtherColleagues } = roundTrip(
      aDocument({ colleagues, furtherColleagues: 4 }),
    );
    expect(furtherColleagues).toBe(7);
    expect(left).toEqual(colleagues.slice(3));
  });

  it("pads to a power of two, at least 256 bytes", () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const { length } = packDocument(document, packing);
        expect(Math.log2(length) % 1).toBe(0);
        expect(length).toBeGreaterThanOrEqual(256);
      }),
    );
    const three = [1, 2, 3].map((place) =>
      anAcquaintedColleague({
        directoryId: `0f5a3a52-8d1e-4a57-9d0a-3c1f7a9e000${place}`,
        address: anAddress(`colleague.${place}@contoso.com`),
        days: Array.from({ length: 7 }, (_, week) => aContactDay({ day: today - 9 * week })),
      }),
    );
    expect(packDocument(aDocument({ colleagues: three }), packing)).toHaveLength(256);
    expect(packDocument(aDocument(), packing)).toHaveLength(256);
  });
});
