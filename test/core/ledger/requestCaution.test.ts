import {
  askCaution,
  isAnswerLikely,
  nextBestIntroducer,
} from "../../../src/core/ledger/requestCaution";
import { anIntroducer } from "../../support/builders";

const now = new Date("2026-06-15T09:00:00Z");

function daysAgo(days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}

function askedAbout(days: number) {
  return { askedAt: [daysAgo(days)], latest: { askedAt: daysAgo(days), state: "asked" } as const };
}

describe("askCaution", () => {
  it.each([
    [13.9, "askedBefore"],
    [14, undefined],
  ])("warns of a second ask after %d days: %s", (days, kind) => {
    expect(askCaution(askedAbout(days), now)?.kind).toBe(kind);
  });

  it("warns of a second ask however the first ended", () => {
    const latest = { askedAt: daysAgo(2), state: "declined" } as const;
    expect(askCaution({ askedAt: [daysAgo(2)], latest }, now)?.kind).toBe("askedBefore");
  });

  it.each([
    [[1, 2, 6.9], { kind: "askedOften", times: 3 }],
    [[1, 2, 7], undefined],
    [[1, 2], undefined],
  ])("warns of a fourth ask of one colleague within a week: %j", (days, caution) => {
    expect(askCaution({ askedAt: days.map(daysAgo) }, now)).toEqual(caution);
  });
});

describe("nextBestIntroducer", () => {
  const others = ["ann", "ben", "cleo"].map((id) => anIntroducer({ id }));

  it("is the first who has not been asked lately", () => {
    const histories = new Map([
      ["ann", askedAbout(3)],
      ["ben", askedAbout(30)],
    ]);
    expect(nextBestIntroducer(others, histories, now)?.id).toBe("ben");
    expect(nextBestIntroducer(others, new Map(), now)?.id).toBe("ann");
  });

  it("is nobody where everybody has been", () => {
    const histories = new Map(others.map(({ id }) => [id, askedAbout(1)]));
    expect(nextBestIntroducer(others, histories, now)).toBeUndefined();
  });
});

describe("isAnswerLikely", () => {
  const { evidence } = anIntroducer();
  const ask = { askedAt: daysAgo(3), state: "asked" } as const;

  it.each([
    [2, true],
    [4, false],
    [undefined, false],
  ])("asks whether a message of %s days ago was the answer: %s", (days, isLikely) => {
    const wrote = days === undefined ? {} : { wroteToRepAt: daysAgo(days) };
    expect(isAnswerLikely(ask, { ...evidence, ...wrote })).toBe(isLikely);
  });

  it("asks no more once the rep has said what became of it", () => {
    const wroteToRepAt = daysAgo(1);
    expect(isAnswerLikely({ ...ask, state: "declined" }, { ...evidence, wroteToRepAt })).toBe(
      false,
    );
  });
});
