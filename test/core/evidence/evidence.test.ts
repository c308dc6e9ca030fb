import { summarizeEvidence } from "../../../src/core/evidence/evidence";
import { aContactDay } from "../../support/builders";

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
