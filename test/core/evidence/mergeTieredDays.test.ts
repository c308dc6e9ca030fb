import fc from "fast-check";

import { packDocument } from "../../../src/core/acquaintance/packDocument";
import { unpackDocument } from "../../../src/core/acquaintance/unpackDocument";
import type { ContactDay } from "../../../src/core/evidence/contactDay";
import { periodOf, tiersAsOf } from "../../../src/core/evidence/contactPeriods";
import { mergeContactDays } from "../../../src/core/evidence/mergeContactDays";
import { mergeTieredDays } from "../../../src/core/evidence/mergeTieredDays";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";
import { aDocument, anAcquaintedColleague } from "../../support/someAcquaintance";
import { someContactDay } from "../../support/someContactDays";

const tiers = tiersAsOf(today);

/** The same contact as a document of the organisation's mail tells it. */
function inDocument(days: readonly ContactDay[]): readonly ContactDay[] {
  const document = aDocument({ colleagues: [anAcquaintedColleague({ days })] });
  const unpacked = unpackDocument(packDocument(document, { asOfDay: today, horizonDays: 1_095 }));
  return typeof unpacked === "string" ? [] : (unpacked.colleagues[0]?.days ?? []);
}

function timesIn(days: readonly ContactDay[]): number {
  return days.reduce((sum, { times }) => sum + times, 0);
}

describe("mergeTieredDays", () => {
  it("counts an old mail once that the CRM has by its day and the document by its block", () => {
    const days = [aContactDay({ day: periodOf(today - 600, tiers).firstDay + 2 })];
    const told = inDocument(days);
    expect(told[0]?.day).not.toBe(days[0]?.day);
    expect(mergeContactDays([days, told])).toHaveLength(2);
    expect(mergeTieredDays([{ days }, { days: told, tiers }])).toEqual(days);
  });

  it("counts nothing twice, and loses nothing, whatever part of it the CRM holds", () => {
    const someDays = fc.array(someContactDay(today, { youngest: 0, oldest: 1_000 }), {
      maxLength: 14,
    });
    const plain = someDays.map((days) =>
      days.map(({ day, kind, addressing, times }) => aContactDay({ day, kind, addressing, times })),
    );
    fc.assert(
      fc.property(plain, fc.infiniteStream(fc.boolean()), (days, coins) => {
        const crm = days.filter(() => coins.next().value);
        const merged = mergeTieredDays([{ days: crm }, { days: inDocument(days), tiers }]);
        expect(timesIn(merged)).toBe(timesIn(days));
      }),
    );
  });

  it("takes of each period, kind and direction what says most of it", () => {
    const [recent, old] = [today - 100, periodOf(today - 600, tiers).firstDay];
    const answers = aContactDay({ day: recent, direction: "fromProspect", times: 2 });
    const crm = [aContactDay({ day: recent, times: 3 })];
    const told = [aContactDay({ day: recent }), answers, aContactDay({ day: old, times: 2 })];
    expect(mergeTieredDays([{ days: crm }, { days: told, tiers }])).toEqual([
      aContactDay({ day: old, times: 2 }),
      answers,
      ...crm,
    ]);
  });

  it("takes the exact days where they say as much", () => {
    const days = [100, 101, 102].map((age) => aContactDay({ day: today - age }));
    expect(mergeTieredDays([{ days }, { days: inDocument(days), tiers }])).toEqual(
      mergeContactDays([days]),
    );
  });

  it("is mergeContactDays where every source knows the days", () => {
    const some = fc.array(someContactDay(today), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(mergeTieredDays([{ days: one }, { days: other }])).toEqual(
          mergeContactDays([one, other]),
        );
      }),
    );
  });
});
