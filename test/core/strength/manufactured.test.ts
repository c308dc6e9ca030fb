import fc from "fast-check";

import type { ContactDay } from "../../../src/core/evidence/contactDay";
import { connectionScore } from "../../../src/core/strength/connectionScore";
import { connectionStrength } from "../../../src/core/strength/connectionStrength";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";

// A prospect sends what they like, as often as they like. What a colleague did is told apart from it.

const age = fc.integer({ min: 0, max: 400 });
const visibility = fc.double({ min: 0.1, max: 1, noNaN: true });
const answer = { isReply: true, recipientCount: 1 };

/** Mail of the prospect's: a tally, or single messages. In a tally anything may be called a reply. */
const unsolicitedMail = fc
  .tuple(age, fc.integer({ min: 1, max: 40 }), fc.boolean())
  .map(([days, times, isTally]): ContactDay => {
    const mail = aContactDay({ day: today - days, direction: "fromProspect", times });
    const message = { isReply: false, recipientCount: 1 };
    return isTally
      ? { ...mail, replies: times }
      : { ...mail, messages: Array.from({ length: times }, () => message) };
  });

/** Invitations of the prospect's that nobody is known to have taken. */
const invitation = age.map((days) => {
  const meeting = { kind: "meeting", direction: "fromProspect" } as const;
  return aContactDay({ day: today - days, ...meeting });
});

const campaign = fc.array(fc.oneof(unsolicitedMail, invitation), { maxLength: 200 });

/** Answers on so many days at most; an automatic one of an unknown language looks the same. */
function answers(mostDays: number): fc.Arbitrary<readonly ContactDay[]> {
  return fc.uniqueArray(age, { maxLength: mostDays }).chain((ages) =>
    fc.integer({ min: 1, max: 5 }).map((times) =>
      ages.map((days) => {
        const messages = Array.from({ length: times }, () => answer);
        return aContactDay({ day: today - days, direction: "toProspect", times, messages });
      }),
    ),
  );
}

const activities = ["known", "unknown"] as const;

/** A colleague of usual activity scores the same whether it is known; the thresholds differ. */
function bandsOf(days: readonly ContactDay[], visibility = 1): readonly string[] {
  const score = connectionScore(days, today);
  return activities.map((activity) =>
    connectionStrength(score, days, { today, visibility, activity }),
  );
}

function received(count: number): readonly ContactDay[] {
  return Array.from({ length: count }, (_, days) =>
    aContactDay({
      day: today - days,
      direction: "fromProspect",
      messages: [{ ...answer, isReply: false }],
    }),
  );
}

function answered(count: number, apart = 1): readonly ContactDay[] {
  return Array.from({ length: count }, (_, index) => {
    const day = today - index * apart;
    return aContactDay({ day, direction: "toProspect", messages: [answer] });
  });
}

describe("connectionStrength, of what a prospect can send", () => {
  it("is never strong while the colleague answered on two days at most", () => {
    fc.assert(
      fc.property(campaign, answers(2), visibility, (sent, answeredDays, seen) => {
        expect(bandsOf([...sent, ...answeredDays], seen)).not.toContain("strong");
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a hundred mails and one answer", [...received(100), ...answered(1)]],
    ["ten mails and one answer", [...received(10), ...answered(1)]],
    ["five mails and two answers", [...received(5), ...answered(2)]],
    ["a hundred mails and an answer every four months", [...received(100), ...answered(3, 120)]],
  ])("is medium for %s", (_, days) => {
    expect(bandsOf(days)).toEqual(["medium", "medium"]);
  });

  it("is not strong for twenty invitations that nobody is known to have taken", () => {
    const invitations = received(20).map(({ day }) =>
      aContactDay({ day, kind: "meeting", direction: "fromProspect" }),
    );
    expect(bandsOf(invitations)).toEqual(["medium", "medium"]);
    const taken = invitations.map((meeting) => ({ ...meeting, direction: "mutual" as const }));
    expect(bandsOf(taken)).toEqual(["strong", "strong"]);
  });

  it("is strong for what two people write to one another", () => {
    expect(bandsOf([...received(5), ...answered(4)])).toEqual(["strong", "strong"]);
  });

  it("rests on twice the quieter side: three answers in seven months carry no campaign", () => {
    const mails = fc.integer({ min: 3, max: 300 });
    const apart = fc.integer({ min: 100, max: 180 });
    fc.assert(
      fc.property(mails, apart, (heard, daysApart) => {
        expect(bandsOf([...received(heard), ...answered(3, daysApart)])).not.toContain("strong");
      }),
    );
  });
});
