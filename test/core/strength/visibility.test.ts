import fc from "fast-check";

import type { ContactDay } from "../../../src/core/evidence/contactDay";
import { countSeenDays, visibilityOf } from "../../../src/core/strength/visibility";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";
import { someContactDays } from "../../support/someContactDays";

function sent(age: number, part: Partial<ContactDay> = {}): ContactDay {
  return aContactDay({ day: today - age, direction: "toProspect", ...part });
}

function received(age: number, part: Partial<ContactDay> = {}): ContactDay {
  return sent(age, { direction: "fromProspect", ...part });
}

function seen(...days: readonly ContactDay[]) {
  return countSeenDays([days], today);
}

describe("countSeenDays", () => {
  it("counts nothing without contact", () => {
    expect(countSeenDays([], today)).toEqual({ days: 0, bothSidedDays: 0 });
  });

  it("counts a day once a side, however many emails it holds", () => {
    const emails = [sent(5, { times: 9 }), sent(5, { addressing: "copied" }), sent(20)];
    expect(seen(...emails)).toEqual({ days: 2, bothSidedDays: 0 });
  });

  it.each([
    ["three days later", 7, 2],
    ["on the same day", 10, 2],
    ["three days before", 13, 2],
    ["four days later", 6, 0],
    ["four days before", 14, 0],
  ])("counts both where the other side is heard %s", (_, age, bothSidedDays) => {
    expect(seen(sent(10), received(age))).toEqual({ days: 2, bothSidedDays });
  });

  it("keeps the histories of different pairs apart", () => {
    const histories = [[sent(10)], [received(10)]];
    expect(countSeenDays(histories, today)).toEqual({ days: 2, bothSidedDays: 0 });
  });

  it.each([
    ["of the past year", sent(364), 1],
    ["of today", sent(0), 1],
    ["older than a year", sent(365), 0],
    ["of tomorrow", sent(-1), 0],
    ["by phone", sent(5, { kind: "phoneCall" }), 0],
  ])("of contact %s counts so many days", (_, contact, days) => {
    expect(seen(contact)).toEqual({ days, bothSidedDays: 0 });
  });

  it("never counts more days with both sides than days", () => {
    fc.assert(
      fc.property(fc.array(someContactDays(today)), (histories) => {
        const { days, bothSidedDays } = countSeenDays(histories, today);
        expect(bothSidedDays).toBeLessThanOrEqual(days);
      }),
    );
  });
});

describe("visibilityOf", () => {
  it.each([
    ["nothing is known", 0, 0, 1],
    ["one day in six has both sides", 600, 100, 1],
    ["more have both", 600, 400, 1],
    ["of 20 days none has both", 20, 0, (1 / 2) ** 2.5],
    ["of 40 days two have both", 40, 2, (16 / 30) ** 2.5],
    ["hardly a day has both", 100_000, 0, 1 / 10],
  ])("where %s", (_, days, bothSidedDays, visibility) => {
    expect(visibilityOf({ days, bothSidedDays })).toBeCloseTo(visibility, 6);
  });
});
