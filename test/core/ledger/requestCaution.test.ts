import {
  cautionReason,
  requestCaution,
  isAnswerLikely,
  nextBestIntroducer,
} from "../../../src/core/ledger/requestCaution";
import { anIntroducer } from "../../support/builders";
import { daysAgo, now } from "../../support/days";

function requested(days: number) {
  return {
    requestedAt: [daysAgo(days)],
    latest: { requestedAt: daysAgo(days), state: "waiting" } as const,
  };
}

describe("cautionReason", () => {
  it.each([
    [13.9, "requestedBefore"],
    [14, undefined],
  ])("warns of a second request after %d days: %s", (days, kind) => {
    expect(cautionReason(requested(days), now)?.kind).toBe(kind);
  });

  it("warns of a second request however the first ended, and of one to who has declined for good", () => {
    const kinds = [
      { requestedAt: daysAgo(2), state: "introduced" } as const,
      { requestedAt: daysAgo(20), state: "introduced" } as const,
      { requestedAt: daysAgo(20), state: "declined" } as const,
    ].map((latest) => cautionReason({ requestedAt: [latest.requestedAt], latest }, now)?.kind);
    expect(kinds).toEqual(["requestedBefore", undefined, "declined"]);
  });

  it.each([
    [[1, 2, 6.9], { kind: "requestedOften", times: 3 }],
    [[1, 2, 7], undefined],
    [[1, 2], undefined],
  ])("warns of a fourth request to one colleague within a week: %j", (days, caution) => {
    expect(cautionReason({ requestedAt: days.map((age) => daysAgo(age)) }, now)).toEqual(caution);
  });
});

describe("requestCaution", () => {
  const [introducer, ...others] = ["ann", "ben", "cleo"].map((id) => anIntroducer({ id }));

  it("names who can be asked instead", () => {
    const histories = new Map([
      ["ann", requested(1)],
      ["ben", requested(2)],
    ]);
    const caution = introducer && requestCaution({ introducer, others }, histories, now);
    expect(caution).toMatchObject({
      reason: { kind: "requestedBefore" },
      nextBest: { id: "cleo" },
    });
  });

  it("is none before the first request", () => {
    const histories = new Map([["ben", requested(1)]]);
    const caution = introducer && requestCaution({ introducer, others }, histories, now);
    expect(caution).toBeUndefined();
  });
});

describe("nextBestIntroducer", () => {
  const others = ["ann", "ben", "cleo"].map((id) => anIntroducer({ id }));

  it("is the first who has not been asked lately", () => {
    const histories = new Map([
      ["ann", requested(3)],
      ["ben", requested(30)],
    ]);
    expect(nextBestIntroducer(others, histories, now)?.id).toBe("ben");
    expect(nextBestIntroducer(others, new Map(), now)?.id).toBe("ann");
  });

  it("is sooner one who is there, where there is one", () => {
    const away = others.map((one) => ({ ...one, profile: { presence: "outOfOffice" as const } }));
    const [ann, ben] = away;
    const cleo = anIntroducer({ id: "cleo", profile: { presence: "busy" } });
    const best = (...found: typeof others) => nextBestIntroducer(found, new Map(), now)?.id;
    expect(ann && ben && best(ann, ben, cleo)).toBe("cleo");
    expect(best(...away)).toBe("ann");
  });

  it("is nobody where everybody has been", () => {
    const histories = new Map(others.map(({ id }) => [id, requested(1)]));
    expect(nextBestIntroducer(others, histories, now)).toBeUndefined();
  });
});

describe("isAnswerLikely", () => {
  const { evidence } = anIntroducer();
  const request = { requestedAt: daysAgo(3), state: "waiting" } as const;

  it.each([
    [2, true],
    [3, false],
    [4, false],
    [undefined, false],
  ])("asks whether a message of %s days ago was the answer: %s", (days, isLikely) => {
    const wrote = days === undefined ? {} : { wroteToRepAt: daysAgo(days) };
    expect(isAnswerLikely(request, { ...evidence, ...wrote })).toBe(isLikely);
  });

  it("asks no more once the rep has said what became of it", () => {
    const wroteToRepAt = daysAgo(1);
    expect(isAnswerLikely({ ...request, state: "declined" }, { ...evidence, wroteToRepAt })).toBe(
      false,
    );
  });
});
