/** @jest-environment node */
import { meetingTouches } from "../../../../src/adapters/graph/calendar/meetingTouches";
import { parseMeetings } from "../../../../src/adapters/graph/calendar/parseMeetings";
import { createWhoIs, startLearning } from "../../../../src/adapters/graph/whoIs";
import { aProspect, aRep, anOrganization } from "../../../support/builders";

const yvonne = "yvonne.mckay@fourthcoffee.com";
const tricia = "tricia.potter@contoso.com";
const rep = "blaine.carmack@contoso.com";

/** Wednesday, 20 May 2026. */
const wednesday = 20_593;

function attendee(address: string, part: { type?: string; response?: string } = {}) {
  const { type = "required", response = "accepted" } = part;
  return { emailAddress: { address, name: address }, type, status: { response } };
}

function event(part: Readonly<Record<string, unknown>> = {}) {
  return {
    start: { dateTime: "2026-05-20T14:00:00.0000000", timeZone: "UTC" },
    organizer: { emailAddress: { address: rep } },
    attendees: [attendee(yvonne), attendee(tricia)],
    isCancelled: false,
    ...part,
  };
}

function witness(...value: readonly object[]) {
  const whoIs = createWhoIs(
    aProspect(),
    { rep: aRep(), organization: anOrganization() },
    startLearning(() => undefined),
  );
  const meetings = parseMeetings({ value }).rows.flatMap(({ meeting }) => meeting ?? []);
  const { own, colleagues } = meetingTouches(meetings, whoIs);
  return { own, names: colleagues.map(({ person }) => person.address), colleagues };
}

describe("meetingTouches", () => {
  it("counts colleagues who were in a meeting with the prospect, and the rep", () => {
    const { own, colleagues } = witness(event());
    const touch = {
      on: { day: wednesday, kind: "meeting", direction: "mutual", addressing: "direct" },
      detail: { isReply: false, recipientCount: 2 },
    };
    expect(own).toEqual([touch]);
    expect(colleagues).toMatchObject([{ ...touch, person: { address: tricia } }]);
  });

  it("counts organisers like attendees, and each once", () => {
    const byTricia = { emailAddress: { address: tricia } };
    const byYvonne = { emailAddress: { address: yvonne } };
    expect(witness(event({ organizer: byTricia })).names).toEqual([tricia]);
    expect(witness(event({ organizer: byYvonne, attendees: [attendee(tricia)] })).names).toEqual([
      tricia,
    ]);
  });

  it("takes an invitation of the prospect's for a meeting only of those who accepted it", () => {
    const organizer = { emailAddress: { address: yvonne } };
    const directionsWith = (response: string) => {
      const attendees = [attendee(tricia, { response })];
      const { own, colleagues } = witness(
        event({ organizer, attendees, responseStatus: { response } }),
      );
      return [...own, ...colleagues].map(({ on }) => on.direction);
    };
    expect(directionsWith("notResponded")).toEqual(["fromProspect", "fromProspect"]);
    expect(directionsWith("none")).toEqual(["fromProspect", "fromProspect"]);
    expect(directionsWith("accepted")).toEqual(["mutual", "mutual"]);
    expect(directionsWith("tentativelyAccepted")).toEqual(["mutual", "mutual"]);
  });

  it("takes a meeting that a colleague arranged for one of all who did not decline", () => {
    const organizer = { emailAddress: { address: "cora.thomas@contoso.com" } };
    const attendees = [attendee(yvonne), attendee(tricia, { response: "none" })];
    const { colleagues } = witness(event({ organizer, attendees }));
    expect(colleagues.map(({ on }) => on.direction)).toEqual(["mutual", "mutual"]);
  });

  it("takes who was optional for copied, on either who", () => {
    const optional = { type: "optional" };
    const addressings = [
      witness(event({ attendees: [attendee(yvonne), attendee(tricia, optional)] })),
      witness(event({ attendees: [attendee(yvonne, optional), attendee(tricia)] })),
    ].map(({ colleagues }) => colleagues[0]?.on.addressing);
    expect(addressings).toEqual(["copied", "copied"]);
  });

  it.each([
    ["was cancelled", { isCancelled: true }],
    ["did not invite the prospect", { attendees: [attendee(tricia)] }],
    [
      "the prospect declined",
      { attendees: [attendee(yvonne, { response: "declined" }), attendee(tricia)] },
    ],
  ])("counts nobody where the meeting %s", (_, part) => {
    const { own, names } = witness(event(part));
    expect([own, names]).toEqual([[], []]);
  });

  it("leaves out who declined, and rooms", () => {
    const away = attendee(tricia, { response: "declined" });
    const room = attendee("room.4@contoso.com", { type: "resource" });
    const { own, names } = witness(event({ attendees: [attendee(yvonne), away, room] }));
    expect(names).toEqual([]);
    expect(own[0]?.detail.recipientCount).toBe(2);
  });

  it("does not count for the rep what the rep declined", () => {
    const { own, names } = witness(event({ responseStatus: { response: "declined" } }));
    expect([own, names]).toEqual([[], [tricia]]);
  });
});

describe("parseMeetings", () => {
  it.each([undefined, { value: { start: "now" } }])("refuses %p", (body) => {
    expect(() => parseMeetings(body)).toThrow("unexpected");
  });
});
