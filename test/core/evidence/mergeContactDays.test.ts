import { mergeContactDays } from "../../../src/core/evidence/mergeContactDays";
import { aContactDay } from "../../support/builders";

const message = { isReply: false, recipientCount: 1 };

describe("mergeContactDays", () => {
  it("is empty without days", () => {
    expect(mergeContactDays([[], []])).toEqual([]);
  });

  it("counts what two sources saw once: the larger count", () => {
    expect(mergeContactDays([[aContactDay({ times: 2 })], [aContactDay({ times: 3 })]])).toEqual([
      aContactDay({ times: 3 }),
    ]);
  });

  it("compares direct and copied together, and keeps them apart", () => {
    const crm = [
      aContactDay({ times: 2, addressing: "direct" }),
      aContactDay({ times: 1, addressing: "copied" }),
    ];
    const mailbox = [aContactDay({ times: 2, addressing: "copied" })];
    expect(mergeContactDays([mailbox, crm])).toEqual([crm[1], crm[0]]);
  });

  it("keeps other days, kinds and directions, in the order of time", () => {
    const later = aContactDay({ day: 20_601 });
    const meeting = aContactDay({ kind: "meeting", direction: "mutual" });
    const answer = aContactDay({ direction: "fromProspect" });
    const email = aContactDay();
    expect(mergeContactDays([[later, email], [meeting], [answer]])).toEqual([
      answer,
      email,
      meeting,
      later,
    ]);
  });

  it("knows a meeting again of which two sources tell differently who arranged it", () => {
    const invited = aContactDay({ kind: "meeting", direction: "fromProspect" });
    const taken = { ...invited, direction: "mutual" as const, messages: [message] };
    expect(mergeContactDays([[invited], [taken]])).toEqual([taken]);
    expect(mergeContactDays([[invited, { ...taken, messages: [message] }]])).toHaveLength(2);
  });

  it("adds up what one source tells in parts", () => {
    const parts = [
      aContactDay({ times: 1, messages: [message] }),
      aContactDay({ times: 1, messages: [message] }),
    ];
    expect(mergeContactDays([parts])).toEqual([
      aContactDay({ times: 2, messages: [message, message] }),
    ]);
  });

  it("adds up the replies of what is told in parts", () => {
    const parts = [aContactDay({ times: 2, replies: 1 }), aContactDay({ times: 3 })];
    expect(mergeContactDays([parts])).toEqual([aContactDay({ times: 5, replies: 1 })]);
    expect(mergeContactDays([parts.toReversed()])).toEqual([aContactDay({ times: 5, replies: 1 })]);
    const both = parts.map((part) => ({ ...part, replies: 2 }));
    expect(mergeContactDays([both])).toEqual([aContactDay({ times: 5, replies: 4 })]);
  });

  it("drops details that do not cover every message", () => {
    const parts = [aContactDay({ times: 1, messages: [message] }), aContactDay({ times: 4 })];
    expect(mergeContactDays([parts])).toEqual([aContactDay({ times: 5 })]);
    expect(mergeContactDays([parts.toReversed()])).toEqual([aContactDay({ times: 5 })]);
  });

  it("believes the first source where another says as much", () => {
    const [direct, copied] = [aContactDay(), aContactDay({ addressing: "copied" })];
    expect(mergeContactDays([[direct], [copied]])).toEqual([direct]);
    expect(mergeContactDays([[copied], [direct]])).toEqual([copied]);
  });

  it("prefers the source with details where the counts agree", () => {
    const detailed = [aContactDay({ messages: [message] })];
    expect(mergeContactDays([[aContactDay()], detailed])).toEqual(detailed);
    expect(mergeContactDays([detailed, [aContactDay()]])).toEqual(detailed);
    const more = [aContactDay({ times: 2 })];
    expect(mergeContactDays([more, detailed])).toEqual(more);
  });
});
