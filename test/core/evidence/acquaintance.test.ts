import { acquaintanceOf } from "../../../src/core/evidence/acquaintance";
import type { Mention } from "../../../src/core/evidence/evidence";
import { summarizeEvidence } from "../../../src/core/evidence/evidence";
import { aContactDay, noEvidence } from "../../support/builders";

const lastDay = 20_500;
const toProspect = aContactDay({ day: lastDay, direction: "toProspect" });
const fromProspect = aContactDay({ day: lastDay, direction: "fromProspect" });
const meeting = aContactDay({ day: lastDay, kind: "meeting", direction: "mutual" });
const copied = aContactDay({ day: lastDay, addressing: "copied" });

describe("acquaintanceOf", () => {
  it.each([
    ["inTouch", [toProspect, fromProspect]],
    ["inTouch", [meeting]],
    ["turnedToProspect", [toProspect]],
    ["turnedToColleague", [fromProspect, copied]],
    ["onSameMessages", [copied]],
  ])("is %s, with the last day of it", (kind, days) => {
    const evidence = summarizeEvidence({ days, mentions: [], sources: ["crm"] });
    expect(acquaintanceOf(evidence)).toEqual({ kind, lastDay });
  });

  const onThisMessage: Mention = { kind: "onThisMessage" };
  const sameMessages: Mention = { kind: "sameMessages", times: 2, lastDay };
  const owner: Mention = { kind: "ownerOf", record: "lead" };

  it.each<readonly [readonly Mention[], unknown]>([
    [[onThisMessage, sameMessages, owner], { kind: "onSameMessages", lastDay }],
    [[owner, onThisMessage], { kind: "onThisMessage" }],
    [[owner], undefined],
    [[], undefined],
  ])("without contact, goes by mentions: %j", (mentions, expected) => {
    expect(acquaintanceOf(noEvidence({ mentions }))).toEqual(expected);
  });
});
