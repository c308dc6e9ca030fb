import type { OpenItem } from "../../../../src/core/outlookPorts";
import { ownContactOf } from "../../../../src/core/request/situation/ownContact";
import {
  anAddress,
  anOrganization,
  aParticipant,
  aProspect,
  aRep,
} from "../../../support/builders";
import { now } from "../../../support/days";
import { items } from "../../../support/requestSituations";

function contactOn(item: OpenItem, rep = aRep()) {
  return ownContactOf({
    item,
    rep,
    prospect: aProspect(),
    organization: anOrganization(),
    askedAt: now,
  });
}

describe("ownContactOf", () => {
  it("is a meeting from the moment it begins", () => {
    const beginning = { ...items.meetingAhead, receivedAt: now };
    expect(contactOn(beginning)).toMatchObject({ kind: "met" });
    expect(contactOn(items.meetingAhead)).toEqual({ kind: "meetingAhead" });
  });

  it("is a message to any of the rep's addresses", () => {
    const rep = aRep({ addresses: [anAddress("bc@contoso.com"), ...aRep().addresses] });
    expect(contactOn(items.fromProspect, rep)).toMatchObject({ kind: "wroteToMe" });
  });

  it.each<[string, OpenItem]>([
    ["an invitation that is being written", { ...items.meetingAhead, isBeingWritten: true }],
    [
      "a meeting without the prospect",
      { ...items.meetingPast, from: aParticipant("s@adatum.com") },
    ],
    ["an item without a date", { ...items.fromProspect, receivedAt: new Date(NaN) }],
    ["a look-up beside the item", { ...items.fromProspect, isStandIn: true }],
  ])("is none on %s", (_, item) => {
    expect(contactOn(item)).toEqual({ kind: "none" });
  });
});
