import fc from "fast-check";

import { connectionStrength } from "../../../src/core/strength/connectionStrength";
import type { ContactDay } from "../../../src/core/evidence/contactDay";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";
import { someContactDays } from "../../support/someContactDays";

/** One of the two directions in a tally of that day. */
function sent(times = 1, age = 0): ContactDay {
  return aContactDay({ day: today - age, direction: "toProspect", times });
}

function received(times = 1, age = 0): ContactDay {
  return aContactDay({ day: today - age, direction: "fromProspect", times });
}

/** Both wrote on each of three days, the last of which is so old. */
function exchanged(age = 0): readonly ContactDay[] {
  return [age, age + 1, age + 2].flatMap((each) => [sent(1, each), received(1, each)]);
}

function onThreeDays(contact: ContactDay): readonly ContactDay[] {
  return [0, 1, 2].map((age) => ({ ...contact, day: today - age }));
}

/** One message that the prospect wrote to so many people. */
function receivedByMany(recipientCount: number, part: Partial<ContactDay> = {}): ContactDay {
  return { ...received(), messages: [{ isReply: false, recipientCount }], ...part };
}

/** Of a score that holds the colleague's activity. */
function bandOf(score: number, ...days: readonly ContactDay[]): string {
  return connectionStrength(score, days, { today, activity: "known" });
}

/** The same where only this part of the mail is seen. */
function bandSeen(visibility: number, score: number, ...days: readonly ContactDay[]): string {
  return connectionStrength(score, days, { today, visibility, activity: "known" });
}

const anyScore = fc.double({ min: 0, max: 1e6, noNaN: true });
const anyVisibility = fc.double({ min: 0.1, max: 1, noNaN: true });

function unanswering(day: ContactDay): ContactDay {
  const { messages } = day;
  return {
    ...day,
    kind: "email",
    replies: 0,
    ...(messages && { messages: messages.map((message) => ({ ...message, isReply: false })) }),
  };
}

describe("connectionStrength", () => {
  it.each([
    [4, "strong"],
    [3.99, "medium"],
    [0.25, "medium"],
    [0.24, "weak"],
    [0, "weak"],
  ])("calls a score of %d, both sides heard, %s", (score, band) => {
    expect(bandOf(score, ...exchanged())).toBe(band);
  });

  it.each([
    [6, "strong"],
    [5.99, "medium"],
    [1.7, "medium"],
    [1.69, "weak"],
  ])("calls a score of %d that holds no activity %s", (score, band) => {
    expect(connectionStrength(score, exchanged(), { today, activity: "unknown" })).toBe(band);
    expect(connectionStrength(score, exchanged(), { today })).toBe(band);
  });

  it("asks no less of a score that holds no activity", () => {
    const bands = ["weak", "medium", "strong"];
    fc.assert(
      fc.property(anyScore, someContactDays(today), anyVisibility, (score, days, visibility) => {
        const without = bands.indexOf(connectionStrength(score, days, { today, visibility }));
        expect(without).toBeLessThanOrEqual(bands.indexOf(bandSeen(visibility, score, ...days)));
      }),
    );
  });

  it("calls a colleague without any contact weak", () => {
    expect(bandOf(100)).toBe("weak");
  });

  it("rests on ten times the weaker side at most", () => {
    // In all 400 of one day count 20, the single answer 1: ten times that carries half of the score.
    expect(bandOf(0.5, sent(399), received(1))).toBe("medium");
    expect(bandOf(0.49, sent(399), received(1))).toBe("weak");
    expect(bandOf(0.49, sent(1), received(399))).toBe("weak");
    expect(bandOf(0.25, sent(99), received(1))).toBe("medium");
  });

  describe("strong needs contact within twelve months", () => {
    it.each([
      [364, "strong"],
      [365, "medium"],
      [1000, "medium"],
    ])("the last contact %i days ago is %s at any score", (age, band) => {
      expect(bandOf(1000, ...exchanged(age))).toBe(band);
    });

    it("contact of tomorrow is none", () => {
      expect(bandOf(1000, ...exchanged(400), sent(1, -1))).toBe("medium");
      expect(bandOf(1000, ...exchanged(400), sent(1, 0))).toBe("strong");
    });

    it("holds for any history", () => {
      const old = someContactDays(today, { youngest: 365 });
      fc.assert(
        fc.property(anyScore, anyVisibility, old, (score, visibility, days) => {
          expect(bandSeen(visibility, score, ...days)).not.toBe("strong");
        }),
      );
    });
  });

  describe("strong needs both sides", () => {
    it("what is three years old is no second side", () => {
      const heard = [1092, 1093, 1094].map((age) => received(1, age));
      const written = [0, 1, 2].map((age) => sent(1, age));
      expect(bandOf(1e6, ...written, ...heard)).toBe("strong");
      expect(bandOf(1e6, ...written, ...heard.slice(1), received(1, 1095))).toBe("medium");
      expect(bandOf(1000, sent(), received(1, 1095))).toBe("weak");
      expect(bandOf(1000, receivedByMany(1), sent(1, 1095))).toBe("medium");
    });

    it.each(["toProspect", "fromProspect"] as const)(
      "holds for any history of email %s that answers nothing",
      (direction) => {
        const histories = someContactDays(today);
        fc.assert(
          fc.property(anyScore, anyVisibility, histories, (score, visibility, days) => {
            const oneSided = days.map((day) => ({ ...unanswering(day), direction }));
            expect(bandSeen(visibility, score, ...oneSided)).not.toBe("strong");
          }),
        );
      },
    );

    it("an answer has both: somebody wrote what it answers", () => {
      expect(bandOf(4, { ...received(1), replies: 1 })).toBe("medium");
      expect(bandOf(4, { ...sent(1), replies: 1 })).toBe("medium");
      expect(bandOf(4, { ...sent(1), replies: 0 })).toBe("weak");
      const answer = { ...sent(1), messages: [{ isReply: true, recipientCount: 1 }] };
      expect(bandOf(4, answer)).toBe("medium");
      expect(bandOf(4, ...onThreeDays(answer))).toBe("strong");
    });

    it("what is still to come is no second side", () => {
      const written = [0, 1, 2].map((age) => sent(1, age));
      const heard = [0, 1].map((age) => received(1, age));
      expect(bandOf(1e6, ...written, ...heard, received(1, 2))).toBe("strong");
      expect(bandOf(1e6, ...written, ...heard, received(1, -1))).toBe("medium");
    });

    it("answers and calls of the prospect's have both, which their mail has not", () => {
      const answer = { ...received(), messages: [{ isReply: true, recipientCount: 1 }] };
      expect(bandOf(4, ...onThreeDays(answer))).toBe("strong");
      expect(bandOf(4, ...onThreeDays({ ...received(), kind: "phoneCall" }))).toBe("strong");
      expect(bandOf(4, ...onThreeDays(receivedByMany(1)))).toBe("medium");
    });

    it.each(["meeting", "phoneCall"] as const)("a %s of a colleague's has both sides", (kind) => {
      expect(bandOf(4, ...onThreeDays({ ...sent(), kind }))).toBe("strong");
      expect(bandOf(4, ...onThreeDays({ ...sent(), kind, direction: "mutual" }))).toBe("strong");
    });

    it("a meeting of more than ten is no side", () => {
      const meeting = { kind: "meeting", direction: "mutual" } as const;
      expect(bandOf(4, ...onThreeDays(receivedByMany(10, meeting)))).toBe("strong");
      expect(bandOf(1000, ...onThreeDays(receivedByMany(11, meeting)))).toBe("weak");
      const sizes = [40, 2].map((recipientCount) => ({ isReply: false, recipientCount }));
      const mixed = { ...sent(), ...meeting, messages: sizes };
      expect(bandOf(100, ...onThreeDays(mixed))).toBe("strong");
    });
  });

  describe("mail in one direction", () => {
    it("is medium where the prospect wrote to the colleague and few others", () => {
      expect(bandOf(1000, receivedByMany(10))).toBe("medium");
      expect(bandOf(0.24, receivedByMany(1))).toBe("weak");
    });

    it.each([
      ["to a crowd", receivedByMany(11)],
      ["that only copied the colleague", receivedByMany(1, { addressing: "copied" })],
      ["that the colleague wrote", receivedByMany(1, { direction: "toProspect" })],
      ["of which only the number is known", received(9)],
    ])("is weak at any score: mail %s", (_, day) => {
      expect(bandOf(1000, day)).toBe("weak");
    });

    it("carries the score by the part of it that is personal", () => {
      // All four of one day count 2, the personal one 1.
      expect(bandOf(0.5, receivedByMany(1), received(3))).toBe("medium");
      expect(bandOf(0.49, receivedByMany(1), received(3))).toBe("weak");
    });
  });

  describe("where only a part of the mail is seen", () => {
    it.each([
      [1, 4, "strong"],
      [0.5, 2, "strong"],
      [0.5, 1.99, "medium"],
      [0.1, 0.4, "strong"],
      [0.1, 0.026, "medium"],
      [0.1, 0.024, "weak"],
    ])("of %d a score of %d is enough for %s", (visibility, score, band) => {
      expect(bandSeen(visibility, score, ...exchanged())).toBe(band);
    });

    it("two thirds of one direction stand for the other as far as that is not seen", () => {
      // Half is seen, so a third of the score is left, and counts twice.
      expect(bandSeen(0.5, 0.38, sent(9))).toBe("medium");
      expect(bandSeen(0.5, 0.37, sent(9))).toBe("weak");
      expect(bandSeen(0.5, 0.38, received(9))).toBe("medium");
    });

    it("is never lowered by seeing less", () => {
      const bands = ["weak", "medium", "strong"];
      fc.assert(
        fc.property(anyScore, someContactDays(today), anyVisibility, (score, days, visibility) => {
          const less = bands.indexOf(bandSeen(visibility, score, ...days));
          expect(less).toBeGreaterThanOrEqual(bands.indexOf(bandOf(score, ...days)));
        }),
      );
    });
  });

  it("is never lowered by one more email of the other side", () => {
    const bands = ["weak", "medium", "strong"];
    const personal = receivedByMany(1, { times: 1 });
    const before = bands.indexOf(bandOf(1, personal));
    const after = bands.indexOf(bandOf(1, personal, sent(1, 1000)));
    expect(after).toBeGreaterThanOrEqual(before);
  });
});
