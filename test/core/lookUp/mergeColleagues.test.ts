import fc from "fast-check";

import { mergeColleagues } from "../../../src/core/lookUp/mergeColleagues";
import type { SourceAnswer } from "../../../src/core/lookUp/mergeColleagues";
import type { Colleague } from "../../../src/core/people/people";
import type { ColleagueContact } from "../../../src/core/lookUp/ports";
import { tiersAsOf } from "../../../src/core/evidence/contactPeriods";
import type { SourceName } from "../../../src/core/evidence/sourceName";
import { aColleague, aContact, aContactDay, anAddress, someFindings } from "../../support/builders";

const work = anAddress("tricia.potter@contoso.com");
const alias = anAddress("tpotter@contoso.com");
const tagged = anAddress("tricia.potter+crm@contoso.com");

function answer(source: SourceName, ...contacts: readonly ColleagueContact[]): SourceAnswer {
  return { source, findings: someFindings({ contacts }) };
}

const inCrm = aContact({
  colleague: aColleague({ displayName: "Tricia Potter", addresses: [alias], crmUserId: "u1" }),
});
const inMailbox = aContact({
  colleague: aColleague({ displayName: "Potter, Tricia", addresses: [work] }),
  days: [aContactDay({ times: 3 })],
});
const inCalendar = aContact({
  colleague: aColleague({
    displayName: "T. Potter",
    addresses: [tagged, alias],
    directoryId: "d1",
  }),
  days: [aContactDay({ kind: "meeting", direction: "mutual" })],
});

describe("mergeColleagues", () => {
  const apart = (part: Partial<Colleague>, nth: number) =>
    aContact({
      colleague: aColleague({ addresses: [anAddress(`c${nth}@contoso.com`)], ...part }),
    });

  it.each([
    ["one user of the CRM", [{ crmUserId: "u1" }, { crmUserId: "u1" }], 1],
    ["one user of the directory", [{ directoryId: "d1" }, { directoryId: "d1" }], 1],
    ["two users of the directory", [{ directoryId: "d1" }, { directoryId: "d2" }], 2],
    ["no user at all", [{}, {}], 2],
  ])("counts %s at two addresses for so many colleagues: %j, %i", (_, parts, expected) => {
    expect(mergeColleagues([answer("crm", ...parts.map(apart))])).toHaveLength(expected);
  });

  it("knows the aliases of all sources, and when the prospect last wrote to the rep", () => {
    const earlier = new Date("2026-05-01T09:00:00Z");
    const later = new Date("2026-05-04T09:00:00Z");
    const other = aColleague({ addresses: [work], aliases: [tagged] });
    const [tricia] = mergeColleagues([
      answer("crm", aContact({ colleague: other, wroteToRepAt: earlier })),
      answer("mailbox", aContact({ colleague: other, wroteToRepAt: later })),
      answer(
        "calendar",
        aContact({ colleague: aColleague({ addresses: [work], aliases: [alias] }) }),
      ),
    ]);
    expect(tricia?.colleague.aliases).toEqual([tagged, alias]);
    expect(tricia?.evidence.wroteToRepAt).toEqual(later);
    const [plain] = mergeColleagues([answer("crm", inCrm)]);
    expect(plain?.colleague).not.toHaveProperty("aliases");
  });

  it("makes one colleague of names that share an id or an address, even through a third", () => {
    const [tricia, ...others] = mergeColleagues([
      answer("mailbox", inMailbox),
      answer("crm", inCrm),
      answer("calendar", inCalendar),
    ]);
    expect(others).toEqual([]);
    expect(tricia?.colleague).toEqual({
      displayName: "Tricia Potter",
      addresses: [alias, work, tagged],
      inDirectory: "known",
      crmUserId: "u1",
      directoryId: "d1",
    });
  });

  it("counts what they share once and names the sources in a fixed order", () => {
    const [tricia] = mergeColleagues([
      answer("calendar", inCalendar),
      answer("mailbox", inMailbox),
      answer("crm", inCrm),
    ]);
    expect(tricia?.evidence).toMatchObject({
      counts: { email: { toProspect: 3, fromProspect: 0 }, meeting: { mutual: 1 } },
      sources: ["crm", "mailbox", "calendar"],
    });
  });

  it("counts an old mail once that one source knows by its day and another by its block", () => {
    const day = 20_006;
    const tiers = tiersAsOf(20_600);
    const crm = aContact({ days: [aContactDay({ day })] });
    const told = aContact({ days: [aContactDay({ day: day + 3 })] });
    const [merged] = mergeColleagues([
      answer("crm", crm),
      { source: "organization", findings: someFindings({ contacts: [told], tiers }) },
    ]);
    expect(merged?.evidence.days).toEqual(crm.days);
    expect(merged?.evidence.sources).toEqual(["crm", "organization"]);
  });

  it("leaves out the open message, whichever sources hold it: it is told apart", () => {
    const open = aContactDay({ day: 20_604, direction: "fromProspect" });
    const before = aContactDay({ day: 20_500, direction: "fromProspect" });
    const [tricia] = mergeColleagues([
      answer("crm", aContact({ days: [before, open] })),
      answer("mailbox", aContact({ days: [{ ...open, addressing: "copied" }] })),
      answer("message", aContact({ days: [open], mentions: [{ kind: "onThisMessage" }] })),
    ]);
    expect(tricia?.evidence).toMatchObject({
      days: [before],
      lastDay: 20_500,
      mentions: [{ kind: "onThisMessage" }],
    });
  });

  it("keeps a second message of the same day", () => {
    const open = aContactDay({ day: 20_604, direction: "fromProspect" });
    const [tricia] = mergeColleagues([
      answer("crm", aContact({ days: [{ ...open, times: 2 }] })),
      answer("message", aContact({ days: [open] })),
    ]);
    expect(tricia?.evidence.days).toEqual([open]);
  });

  it("adds up what one source knows under two names", () => {
    const byUser = aContact({ colleague: aColleague({ addresses: [work], crmUserId: "u1" }) });
    const byAddress = aContact({ colleague: aColleague({ addresses: [work] }) });
    const [tricia] = mergeColleagues([answer("crm", byUser, byAddress)]);
    expect(tricia?.evidence.counts.email.toProspect).toBe(2);
  });

  it("keeps colleagues apart who share only a name", () => {
    const namesake = aContact({ colleague: aColleague({ addresses: [alias] }) });
    expect(mergeColleagues([answer("crm", aContact(), namesake)])).toHaveLength(2);
  });

  it("prefers a name to an address in its place", () => {
    const nameless = aContact({ colleague: aColleague({ displayName: work, crmUserId: "u1" }) });
    const [tricia] = mergeColleagues([answer("crm", nameless), answer("mailbox", inMailbox)]);
    expect(tricia?.colleague.displayName).toBe("Tricia Potter");
  });

  describe("with addresses that one source knows to be nobody's", () => {
    const room = anAddress("cr5@contoso.com");
    const nobodys = {
      source: "mailbox",
      findings: someFindings({ contacts: [], nobodys: [room] }),
    } as const;
    const seenAs = (part: Partial<Colleague>) =>
      answer("crm", aContact({ colleague: { displayName: "", addresses: [room], ...part } }));

    it.each([
      { displayName: "" },
      { displayName: "cr5@contoso.com" },
      { addresses: [anAddress("cr5+x@contoso.com")] },
    ])("leaves out whom another has by that address only: %j", (part) => {
      expect(mergeColleagues([seenAs(part), nobodys])).toEqual([]);
    });

    it.each([
      { displayName: "Carla Ruiz" },
      { crmUserId: "u1" },
      { directoryId: "d1" },
      { addresses: [room, work] },
    ])("keeps who is somebody elsewhere: %j", (part) => {
      expect(mergeColleagues([seenAs(part), nobodys])).toHaveLength(1);
    });
  });

  it("keeps the id of a colleague of whom more becomes known", () => {
    const early = mergeColleagues([answer("mailbox", inMailbox)]);
    const full = aContact({
      colleague: aColleague({ addresses: [anAddress("a@contoso.com"), work], crmUserId: "u1" }),
    });
    const late = mergeColleagues([answer("mailbox", inMailbox), answer("crm", full)], early);
    expect(late.map(({ id }) => id)).toEqual(early.map(({ id }) => id));
  });

  it("does not depend on any order", () => {
    const other = aContact({
      colleague: aColleague({ displayName: "Adam", addresses: [anAddress("adam@contoso.com")] }),
    });
    const answers = [
      answer("crm", inCrm, other, aContact()),
      answer("mailbox", inMailbox, other),
      answer("calendar", inCalendar),
    ];
    const expected = mergeColleagues(answers);
    const shuffled = fc.shuffledSubarray(answers, { minLength: answers.length });
    fc.assert(
      fc.property(shuffled, fc.boolean(), (order, isReversed) => {
        const inOrder = order.map(({ source, findings: { contacts } }) =>
          answer(source, ...(isReversed ? [...contacts].reverse() : contacts)),
        );
        expect(mergeColleagues(inOrder)).toEqual(expected);
      }),
    );
  });
});
