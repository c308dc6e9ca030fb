import { isAcquainted, summarizeEvidence } from "../../../src/core/evidence/evidence";
import type { Mention } from "../../../src/core/evidence/evidence";
import { aContactDay, noEvidence } from "../../support/builders";

describe("summarizeEvidence", () => {
  it("counts direct contact by kind and direction, what was copied apart, and spans the direct days", () => {
    const days = [
      aContactDay({ day: 20_500, times: 2 }),
      aContactDay({ day: 20_400, times: 3, direction: "fromProspect", addressing: "copied" }),
      aContactDay({ day: 20_450, kind: "meeting", direction: "mutual", times: 4 }),
      aContactDay({ day: 20_450, kind: "phoneCall", direction: "fromProspect" }),
    ];
    expect(summarizeEvidence({ days, mentions: [], sources: ["crm"] })).toEqual({
      days,
      counts: {
        email: { toProspect: 2, fromProspect: 0, mutual: 0 },
        meeting: { toProspect: 0, fromProspect: 0, mutual: 4 },
        phoneCall: { toProspect: 0, fromProspect: 1, mutual: 0 },
      },
      copied: { email: 3, meeting: 0, phoneCall: 0 },
      firstDay: 20_450,
      lastDay: 20_500,
      mentions: [],
      sources: ["crm"],
    });
  });

  it("spans what was copied where there is nothing else", () => {
    const days = [aContactDay({ day: 20_400, addressing: "copied" })];
    expect(summarizeEvidence({ days, mentions: [], sources: ["crm"] })).toMatchObject({
      firstDay: 20_400,
      lastDay: 20_400,
    });
  });

  describe("the last topic", () => {
    const parts = { mentions: [], sources: ["crm", "mailbox"] } as const;
    const topics = [new Map([[20_400, "Offer"]]), new Map([[20_450, "Grinders"]])];

    it("is that of the last direct contact", () => {
      const days = [aContactDay({ day: 20_400 }), aContactDay({ day: 20_450 })];
      expect(summarizeEvidence({ ...parts, days, topics }).lastTopic).toBe("Grinders");
    });

    it("is not known where a later contact is one that nobody read the subject of", () => {
      const days = [aContactDay({ day: 20_450 }), aContactDay({ day: 20_460, kind: "meeting" })];
      expect(summarizeEvidence({ ...parts, days, topics })).not.toHaveProperty("lastTopic");
    });

    it("is not that of a copy", () => {
      const days = [aContactDay({ day: 20_450, addressing: "copied" })];
      expect(summarizeEvidence({ ...parts, days, topics })).not.toHaveProperty("lastTopic");
    });
  });

  it("has no days where there are only mentions, and tells each of these once", () => {
    const evidence = summarizeEvidence({
      days: [],
      mentions: [
        { kind: "sameMessages", times: 2, lastDay: 20_500 },
        { kind: "onThisMessage" },
        { kind: "sameMessages", times: 5, lastDay: 20_400 },
        { kind: "onThisMessage" },
      ],
      sources: ["mailbox", "message"],
    });
    expect(evidence).not.toHaveProperty("lastDay");
    expect(evidence.mentions).toEqual([
      { kind: "onThisMessage" },
      { kind: "sameMessages", times: 5, lastDay: 20_500 },
    ]);
  });
});

describe("summarizeEvidence, of what several sources mention", () => {
  const together = (...mentions: readonly Mention[]) =>
    summarizeEvidence({ days: [], mentions, sources: ["crm"] }).mentions;

  it("takes the best place and the last day of what Dynamics computed", () => {
    const mentions = together(
      { kind: "insights", place: 2, lastDay: 20_500 },
      { kind: "insights", place: 0, lastDay: 20_400 },
    );
    expect(mentions).toEqual([{ kind: "insights", place: 0, lastDay: 20_500 }]);
  });

  it.each([
    [[{ place: 3 }, { place: 1 }], { place: 1 }],
    [[{ place: 1, lastDay: 20_400 }, { place: 3 }], { place: 1, lastDay: 20_400 }],
    [[{ place: 3 }, { place: 1, lastDay: 20_400 }], { place: 1, lastDay: 20_400 }],
  ])("knows of no other day than those named: %j", (insights, expected) => {
    const mentions = insights.map((one) => ({ kind: "insights" as const, ...one }));
    expect(together(...mentions)).toEqual([{ kind: "insights", ...expected }]);
  });

  it("tells each role of a connection once, in the order of the alphabet", () => {
    const mentions = together(
      { kind: "connectedAs", roles: ["Partner", "Friend"] },
      { kind: "connectedAs", roles: ["Adviser", "Friend"] },
    );
    expect(mentions).toEqual([{ kind: "connectedAs", roles: ["Adviser", "Friend", "Partner"] }]);
  });

  it("keeps the first of what is the same, and what is strongest first", () => {
    const mentions = together(
      { kind: "teamOf", record: "lead" },
      { kind: "ownerOf", record: "lead" },
      { kind: "ownerOf", record: "account" },
      { kind: "opportunity", name: "Roaster" },
      { kind: "opportunity" },
      { kind: "connectedAs", roles: ["Friend"] },
    );
    expect(mentions).toEqual([
      { kind: "ownerOf", record: "lead" },
      { kind: "connectedAs", roles: ["Friend"] },
      { kind: "opportunity", name: "Roaster" },
      { kind: "teamOf", record: "lead" },
    ]);
  });

  it("says when they last wrote to the rep, where that is known", () => {
    const wroteToRepAt = new Date("2026-05-20T09:00:00Z");
    const parts = { days: [], mentions: [], sources: [] };
    expect(summarizeEvidence({ ...parts, wroteToRepAt }).wroteToRepAt).toBe(wroteToRepAt);
    expect(summarizeEvidence(parts)).not.toHaveProperty("wroteToRepAt");
  });
});

describe("isAcquainted", () => {
  it.each([
    ["contact", noEvidence({ days: [aContactDay()] }), true],
    ["Dynamics' insights", noEvidence({ mentions: [{ kind: "insights", place: 0 }] }), true],
    ["a duty", noEvidence({ mentions: [{ kind: "ownerOf", record: "lead" }] }), false],
    ["nothing", noEvidence(), false],
  ])("judges %s", (_, evidence, expected) => {
    expect(isAcquainted(evidence)).toBe(expected);
  });
});
