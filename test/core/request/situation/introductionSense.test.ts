import {
  introductionSense,
  isInThisMeeting,
  lastMeetingTogether,
} from "../../../../src/core/request/situation/introductionSense";
import { dayNumberOf } from "../../../../src/core/evidence/contactDay";
import type { Mention } from "../../../../src/core/evidence/evidence";
import type { OpenItem } from "../../../../src/core/outlookPorts";
import {
  anAddress,
  anOrganization,
  aParticipant,
  aProspect,
  aRep,
} from "../../../support/builders";
import { today } from "../../../support/days";
import {
  items,
  known,
  mail,
  meeting,
  onThisMessage,
  triciaThroughCompany,
  triciaWith,
} from "../../../support/requestSituations";

function facts(item: OpenItem = items.fromProspectToTeam, own = known([])) {
  return { item, prospect: aProspect(), organization: anOrganization(), rep: aRep(), own };
}

const sinceThis = today - dayNumberOf(items.fromProspectToTeam.receivedAt);
const sameMessages = (times: number): Mention => ({
  kind: "sameMessages",
  times,
  lastDay: today - sinceThis,
});

describe("introductionSense", () => {
  it.each<[string, Parameters<typeof known>, string]>([
    ["the open message alone", [[], ["message"], onThisMessage], "onlyHere"],
    [
      "this message, in the mailbox too",
      [[mail(sinceThis)], ["message", "mailbox"], onThisMessage],
      "onlyHere",
    ],
    [
      "the same, as one of the same messages",
      [[], ["message", "mailbox"], [...onThisMessage, sameMessages(1)]],
      "onlyHere",
    ],
    [
      "two of the same messages",
      [[], ["message", "mailbox"], [...onThisMessage, sameMessages(2)]],
      "makesSense",
    ],
    [
      "a message of another day",
      [[mail(sinceThis + 1)], ["message", "crm"], onThisMessage],
      "makesSense",
    ],
    [
      "two messages of that day",
      [[mail(sinceThis, { times: 2 })], ["message", "crm"], onThisMessage],
      "makesSense",
    ],
    ["contact, but not on this message", [[mail(sinceThis)], ["crm"], []], "makesSense"],
    [
      "a record of their own",
      [[], ["message", "crm"], [...onThisMessage, { kind: "ownerOf", record: "lead" }]],
      "makesSense",
    ],
    ["the open message, without a mention of it", [[], ["message"], []], "onlyHere"],
    ["one of the same messages, not this", [[], ["mailbox"], [sameMessages(1)]], "makesSense"],
    ["nothing at all", [[], [], []], "makesSense"],
  ])("judges %s", (_, evidence, expected) => {
    expect(introductionSense(facts(), triciaWith(known(...evidence)))).toBe(expected);
  });

  it("is none of this message's business while it is being written", () => {
    const onlyHere = triciaWith(known([], ["message"], onThisMessage));
    expect(introductionSense(facts(items.beingWritten), onlyHere)).toBe("makesSense");
  });

  it("makes sense through somebody else at the company", () => {
    expect(introductionSense(facts(items.meetingOfAll), triciaThroughCompany())).toBe("makesSense");
  });
});

describe("isInThisMeeting", () => {
  const tricia = triciaWith(known([]));
  const { meetingOfAll, meetingAhead, fromProspectToTeam } = items;

  it("knows the colleague by any of their addresses", () => {
    const addresses = [anAddress("tp@contoso.com"), ...tricia.colleague.addresses];
    const colleague = { ...tricia.colleague, addresses };
    expect(isInThisMeeting(facts(meetingOfAll), { ...tricia, colleague })).toBe(true);
  });

  it.each<[string, OpenItem, boolean]>([
    ["is one of all three", meetingOfAll, true],
    ["is without the colleague", meetingAhead, false],
    ["is a message", fromProspectToTeam, false],
    ["is only being written", { ...meetingOfAll, isBeingWritten: true }, false],
    ["is somebody else's", { ...meetingOfAll, mailboxOwner: anAddress("tp@contoso.com") }, false],
    [
      "is without the prospect",
      { ...meetingOfAll, from: aParticipant("sidney@proseware.com", "Sidney") },
      false,
    ],
  ])("tells whether the meeting %s", (_, item, expected) => {
    expect(isInThisMeeting(facts(item), tricia)).toBe(expected);
  });
});

describe("lastMeetingTogether", () => {
  const invited = mail(9, { kind: "meeting", direction: "toProspect" });

  const calendar = (...days: readonly number[]) => known(days.map(meeting), ["calendar"]);

  it("is the last day on which the rep's calendar has both", () => {
    expect(lastMeetingTogether(calendar(40, 9, 3), calendar(40, 9, 5))).toBe(today - 9);
    const both = facts(items.fromProspect, calendar(9));
    expect(introductionSense(both, triciaWith(calendar(9)))).toBe("together");
  });

  it.each([
    ["none is shared", calendar(3), calendar(9)],
    ["another source tells of it", known([meeting(9)]), calendar(9)],
    ["only mail is shared", calendar(), known([mail(9)], ["calendar"])],
    ["both wrote that day", known([mail(9)], ["calendar"]), known([mail(9)], ["calendar"])],
    ["both only invited", known([invited], ["calendar"]), known([invited], ["calendar"])],
    ["nothing is known of the rep's", undefined, calendar(9)],
  ])("is none where %s", (_, own, evidence) => {
    expect(lastMeetingTogether(own, evidence)).toBeUndefined();
  });
});
