import fc from "fast-check";

import { connectionScore } from "../../../src/core/strength/connectionScore";
import type { ContactDay, MessageDetail } from "../../../src/core/evidence/contactDay";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";
import { someContactDay, someContactDays } from "../../support/someContactDays";

/** What one day counts for when it is today: half a day old, faded by 1 / (1 + 0.5 / 30). */
const todayCounts = 60 / 61;

/** The score of one contact day of today, before it fades. */
function weightOf(part: Partial<ContactDay>): number {
  return connectionScore([aContactDay({ day: today, ...part })], today) / todayCounts;
}

function aMessage(part: Partial<MessageDetail> = {}): MessageDetail {
  return { isReply: false, recipientCount: 1, ...part };
}

/** One message from the prospect with these details. */
function weightOfMessage(part: Partial<MessageDetail>, day: Partial<ContactDay> = {}): number {
  return weightOf({ messages: [aMessage(part)], ...day });
}

describe("connectionScore", () => {
  it("is 0 without any contact", () => {
    expect(connectionScore([], today)).toBe(0);
  });

  it.each([
    [0, 0.983607],
    [10, 0.740741],
    [30, 0.495868],
    [365, 0.075853],
    [1094, 0.026679],
  ])("fades by 30 days: one email %i days ago counts %d", (age, score) => {
    expect(connectionScore([aContactDay({ day: today - age })], today)).toBeCloseTo(score, 6);
  });

  it.each([
    ["three years old", 1095],
    ["of tomorrow", -1],
  ])("counts nothing that is %s", (_, age) => {
    expect(connectionScore([aContactDay({ day: today - age })], today)).toBe(0);
  });

  it.each([
    [1, 1],
    [4, 2],
    [40, 6.324555],
  ])("damps a day by the square root: %i emails count %d", (times, weight) => {
    expect(weightOf({ times })).toBeCloseTo(weight, 6);
  });

  it("damps all of one day together", () => {
    const emails = [aContactDay({ day: today, times: 7 }), aContactDay({ day: today, times: 2 })];
    expect(connectionScore(emails, today)).toBeCloseTo(3 * todayCounts, 6);
  });

  it("adds up different days", () => {
    const emails = [aContactDay({ day: today }), aContactDay({ day: today - 10 })];
    expect(connectionScore(emails, today)).toBeCloseTo(1 / (1 + 0.5 / 30) + 1 / (1 + 10.5 / 30), 6);
  });

  it("counts a meeting and a call twice, like an answered email", () => {
    expect(weightOf({ kind: "meeting" })).toBeCloseTo(Math.SQRT2, 6);
    expect(weightOf({ kind: "phoneCall" })).toBeCloseTo(Math.SQRT2, 6);
  });

  it("counts who was only copied a quarter in a tally, half in a single message", () => {
    expect(weightOf({ addressing: "copied" })).toBeCloseTo(Math.sqrt(1 / 4), 6);
    expect(weightOfMessage({}, { addressing: "copied" })).toBeCloseTo(Math.sqrt(1 / 2), 6);
  });

  it("counts a reply twice", () => {
    expect(weightOfMessage({ isReply: true })).toBeCloseTo(Math.SQRT2, 6);
    expect(weightOf({ times: 3, replies: 1 })).toBeCloseTo(2, 6);
  });

  it.each([
    [0, 1],
    [1, 1],
    [4, 1 / 2],
    [9, 1 / 3],
  ])("divides a message to %i people by the square root of their number", (recipients, weight) => {
    expect(weightOfMessage({ recipientCount: recipients })).toBeCloseTo(Math.sqrt(weight), 6);
  });

  it("adds up the messages of an entry", () => {
    const messages = [aMessage(), aMessage({ recipientCount: 4 }), aMessage({ isReply: true })];
    expect(weightOf({ times: 3, messages })).toBeCloseTo(Math.sqrt(3.5), 6);
  });

  it.each([
    ["to ten people in full", 10, 1 / Math.sqrt(10)],
    ["to eleven a quarter", 11, 1 / 4 / Math.sqrt(11)],
  ])("counts mail in one direction %s", (_, recipientCount, weight) => {
    expect(weightOfMessage({ recipientCount })).toBeCloseTo(Math.sqrt(weight), 6);
    expect(weightOfMessage({ recipientCount }, { direction: "fromProspect" })).toBeCloseTo(
      Math.sqrt(weight),
      6,
    );
  });

  it("counts mail to a crowd in full as soon as the other side wrote too", () => {
    const mailing = aContactDay({ day: today, messages: [aMessage({ recipientCount: 16 })] });
    const answer = aContactDay({ day: today - 10, direction: "fromProspect" });
    expect(connectionScore([mailing, answer], today)).toBeCloseTo(todayCounts / 2 + 1 / 1.35, 6);
    const tooOld = { ...answer, day: today - 1095 };
    expect(connectionScore([mailing, tooOld], today)).toBeCloseTo(todayCounts / 4, 6);
  });

  it.each([
    ["an email every week of a year", 7, 52, 11.443],
    ["one every second week", 14, 26, 5.976],
    ["one every month", 30, 12, 3.077],
  ])("counts %s as the documentation says", (_, step, times, score) => {
    const days = Array.from({ length: times }, (__, index) =>
      aContactDay({ day: today - step * index }),
    );
    expect(connectionScore(days, today)).toBeCloseTo(score, 3);
  });

  it("is the history times the colleague's activity", () => {
    const email = [aContactDay({ day: today })];
    const quiet = { daysSinceActive: 45, activeDays: 15 };
    expect(connectionScore(email, today, quiet)).toBeCloseTo(todayCounts / 2, 6);
  });
});

describe("connectionScore of any history", () => {
  it("is never lowered by more contact", () => {
    fc.assert(
      fc.property(someContactDays(today), someContactDay(today), (days, more) => {
        expect(connectionScore([...days, more], today)).toBeGreaterThanOrEqual(
          connectionScore(days, today),
        );
      }),
    );
  });

  it("is raised by more contact that counts", () => {
    const counting = someContactDay(today, { youngest: 0, oldest: 1094 });
    fc.assert(
      fc.property(someContactDays(today), counting, (days, more) => {
        expect(connectionScore([...days, more], today)).toBeGreaterThan(
          connectionScore(days, today),
        );
      }),
    );
  });

  it("is never lowered by the same contact on a later free day", () => {
    const later = fc.nat({ max: 1100 });
    fc.assert(
      fc.property(someContactDays(today), someContactDay(today), later, (days, moved, age) => {
        const day = today - age;
        fc.pre(day >= moved.day && days.every((other) => other.day !== day));
        expect(connectionScore([...days, { ...moved, day }], today)).toBeGreaterThanOrEqual(
          connectionScore([...days, moved], today),
        );
      }),
    );
  });

  it("does not depend on the order of the days", () => {
    const shuffled = someContactDays(today).chain((days) =>
      fc.tuple(
        fc.constant(days),
        fc.shuffledSubarray([...days], { minLength: days.length, maxLength: days.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([days, others]) => {
        expect(connectionScore(others, today)).toBe(connectionScore(days, today));
      }),
    );
  });
});
