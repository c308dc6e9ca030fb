/** @jest-environment node */
import { mailTouches } from "../../../../src/adapters/graph/mail/mailTouches";
import type { Mail } from "../../../../src/adapters/graph/mail/parseMessages";
import { createWhoIs, startLearning } from "../../../../src/adapters/graph/whoIs";
import { tallyDays } from "../../../../src/adapters/graph/tallyDays";
import type { Person } from "../../../../src/core/people/people";
import { aProspect, aRep, anAddress, anOrganization } from "../../../support/builders";

const rep = named("blaine.carmack@contoso.com");
const tricia = named("tricia.potter@contoso.com");
const alan = named("alan.steiner@contoso.com");
const yvonne = named("yvonne.mckay@fourthcoffee.com");
const stranger = named("somebody@elsewhere.example");

/** Friday, 29 May 2026. */
const friday = 20_602;

function named(address: string): Person {
  return { address: anAddress(address), displayName: address };
}

function aMail(part: Partial<Mail> = {}): Mail {
  const { to = [rep], copied = [] } = part;
  return {
    from: yvonne,
    to,
    copied,
    recipientCount: to.length + copied.length,
    sentAt: new Date("2026-05-29T09:30:00Z"),
    conversation: "c1",
    ...part,
  };
}

function touchesOf(...mails: readonly Mail[]) {
  const organization = anOrganization();
  const whoIs = createWhoIs(
    aProspect(),
    { rep: aRep(), organization },
    startLearning(() => undefined),
  );
  return mailTouches(mails, whoIs);
}

describe("mailTouches", () => {
  it("counts whom the prospect addressed, directly or in copy", () => {
    const { colleagues } = touchesOf(aMail({ to: [tricia], copied: [alan] }));
    expect(colleagues).toEqual([
      {
        person: tricia,
        on: { day: friday, kind: "email", direction: "fromProspect", addressing: "direct" },
        detail: { isReply: false, recipientCount: 2 },
      },
      {
        person: alan,
        on: { day: friday, kind: "email", direction: "fromProspect", addressing: "copied" },
        detail: { isReply: false, recipientCount: 2 },
      },
    ]);
  });

  it("notes when a colleague wrote to the rep as well", () => {
    const { colleagues } = touchesOf(
      aMail({ from: tricia, to: [yvonne], copied: [rep] }),
      aMail({ from: alan, to: [yvonne] }),
    );
    expect(colleagues.map(({ toRepAt }) => toRepAt)).toEqual([
      new Date("2026-05-29T09:30:00Z"),
      undefined,
    ]);
  });

  it("counts who wrote to the prospect, who stands in copy", () => {
    const { colleagues, own } = touchesOf(aMail({ from: tricia, to: [rep], copied: [yvonne] }));
    expect(colleagues).toMatchObject([
      { person: tricia, on: { direction: "toProspect", addressing: "copied" } },
    ]);
    expect(own).toEqual([]);
  });

  it("keeps the rep's own apart, once for all addresses of the rep", () => {
    const tagged = named("blaine.carmack+news@contoso.com");
    const received = touchesOf(aMail({ to: [rep, tagged] }));
    const sent = touchesOf(aMail({ from: rep, to: [yvonne] }));
    expect(received.own).toMatchObject([{ on: { direction: "fromProspect" } }]);
    expect(sent.own).toMatchObject([{ on: { direction: "toProspect" } }]);
    expect([...received.colleagues, ...sent.colleagues]).toEqual([]);
  });

  it("mentions those who merely received the same message", () => {
    const fromRep = touchesOf(aMail({ from: rep, to: [yvonne, tricia], copied: [alan] }));
    const fromStranger = touchesOf(aMail({ from: stranger, to: [yvonne, tricia] }));
    expect(fromRep.bystanders.map(({ person }) => person)).toEqual([tricia, alan]);
    expect(fromStranger.bystanders).toEqual([{ person: tricia, day: friday }]);
    expect([...fromRep.colleagues, ...fromStranger.colleagues]).toEqual([]);
  });

  it("does not mention an author who is copied on their own message", () => {
    const { bystanders } = touchesOf(aMail({ from: tricia, to: [yvonne], copied: [tricia] }));
    expect(bystanders).toEqual([]);
  });

  it("passes over mail in which the prospect takes no part", () => {
    const almost = named("mckay@fourthcoffee.com");
    const { colleagues, bystanders } = touchesOf(aMail({ from: almost, to: [tricia] }));
    expect([...colleagues, ...bystanders]).toEqual([]);
  });

  it.each([
    "sales@contoso.com",
    "noreply@contoso.com",
    "dev@lists.contoso.com",
    "a@sub.contoso.com",
  ])("takes %s for no colleague", (address) => {
    expect(touchesOf(aMail({ to: [named(address)] })).colleagues).toEqual([]);
  });

  it("knows the prospect without the tag of their address", () => {
    const prospect = aProspect({ address: anAddress("yvonne.mckay+shop@fourthcoffee.com") });
    const whoIs = createWhoIs(
      prospect,
      { rep: aRep(), organization: anOrganization() },
      startLearning(() => undefined),
    );
    expect(mailTouches([aMail({ to: [tricia] })], whoIs).colleagues).toHaveLength(1);
  });

  describe("answers", () => {
    function repliesOf(...mails: readonly Mail[]): readonly boolean[] {
      return touchesOf(...mails).colleagues.map(({ detail }) => detail.isReply);
    }
    const question = aMail({ to: [tricia, alan] });
    const fromTricia = aMail({ from: tricia, to: [yvonne] });
    const fromAlan = aMail({ from: alan, to: [yvonne] });

    it("are messages to a person who has written since the author's last one", () => {
      expect(repliesOf(question, fromTricia, fromAlan)).toEqual([false, false, true, true]);
      expect(repliesOf(fromTricia, aMail({ to: [tricia] }))).toEqual([false, true]);
    });

    it("are not reminders of an unanswered message", () => {
      expect(repliesOf(aMail({ to: [tricia] }), fromTricia, fromTricia)).toEqual([
        false,
        true,
        false,
      ]);
    });

    it("stay within a conversation", () => {
      const another = aMail({ from: tricia, to: [yvonne], conversation: "c2" });
      expect(repliesOf(aMail({ to: [tricia] }), another)).toEqual([false, false]);
    });
  });
});

describe("tallyDays", () => {
  it("makes one day of all that is alike, with a detail for each", () => {
    const { colleagues } = touchesOf(
      aMail({ to: [tricia] }),
      aMail({ to: [tricia, alan], sentAt: new Date("2026-05-29T23:59:59Z") }),
      aMail({ to: [alan], copied: [tricia] }),
      aMail({ to: [tricia], sentAt: new Date("2026-05-30T00:00:00Z") }),
    );
    const ofTricia = colleagues.filter(({ person }) => person === tricia);
    expect(tallyDays(ofTricia)).toEqual([
      {
        day: friday,
        kind: "email",
        direction: "fromProspect",
        addressing: "direct",
        times: 2,
        messages: [
          { isReply: false, recipientCount: 1 },
          { isReply: false, recipientCount: 2 },
        ],
      },
      expect.objectContaining({ day: friday, addressing: "copied", times: 1 }),
      expect.objectContaining({ day: friday + 1, addressing: "direct", times: 1 }),
    ]);
  });
});
