import { mergeColleagues } from "../../../src/core/lookUp/mergeColleagues";
import type { Colleague } from "../../../src/core/people/people";
import type { ColleagueContact } from "../../../src/core/lookUp/ports";
import { rankIntroducers } from "../../../src/core/lookUp/rankIntroducers";
import {
  aColleague,
  aContact,
  aContactDay,
  aLookUp,
  anAddress,
  anOpenItem,
  anOrganization,
  someFindings,
} from "../../support/builders";
import { today } from "../../support/days";

function namesOf(contacts: readonly ColleagueContact[], lookUp = aLookUp()) {
  const known = mergeColleagues([{ source: "crm", findings: someFindings({ contacts }) }]);
  return rankIntroducers(known, lookUp).map(({ colleague }) => colleague.displayName);
}

function named(displayName: string, part: Partial<Colleague> = {}): Colleague {
  const address = anAddress(`${displayName.toLowerCase()}@contoso.com`);
  return aColleague({ displayName, addresses: [address], ...part });
}

/** In touch both ways on each of these days. */
function inTouch(...days: readonly number[]) {
  return days.flatMap((day) => [
    aContactDay({ day }),
    aContactDay({ day, direction: "fromProspect" }),
  ]);
}

const everyWeek = Array.from({ length: 52 }, (_, week) => today - 7 * week);

function ranked(contacts: readonly ColleagueContact[], lookUp = aLookUp()) {
  const known = mergeColleagues([{ source: "crm", findings: someFindings({ contacts }) }]);
  return rankIntroducers(known, lookUp);
}

describe("rankIntroducers", () => {
  it("believes the rep more than any count", () => {
    const contacts = [
      aContact({ colleague: named("Tricia"), days: inTouch(...everyWeek) }),
      aContact({ colleague: named("Mia"), days: inTouch(today - 300) }),
    ];
    const opinionOf = ({ displayName }: Colleague) =>
      displayName === "Mia" ? "knowsWell" : undefined;
    expect(ranked(contacts, aLookUp({ opinionOf }))).toMatchObject([
      { colleague: { displayName: "Mia" }, opinion: "knowsWell", place: 1 },
      { colleague: { displayName: "Tricia" }, place: 0 },
    ]);
    const [unsaid] = ranked(contacts);
    expect(unsaid).not.toHaveProperty("opinion");
    expect(unsaid).not.toHaveProperty("place");
  });

  it("tells of the first ten that they were closer once, and of nobody who still is", () => {
    const years = Array.from({ length: 52 }, (_, week) => today - 420 - 7 * week);
    const once = Array.from({ length: 12 }, (_, nth) =>
      aContact({ colleague: named(`Colleague${nth}`), days: inTouch(...years) }),
    );
    expect(ranked(once).map(({ earlier }) => earlier?.strength)).toEqual([
      ...Array<string>(10).fill("strong"),
      undefined,
      undefined,
    ]);
    const [still] = ranked([aContact({ days: inTouch(...everyWeek) })]);
    expect(still).not.toHaveProperty("earlier");
  });

  it("keeps the order of Dynamics' insights where nothing else tells colleagues apart", () => {
    const mentioned = (displayName: string, place: number) =>
      aContact({
        colleague: named(displayName),
        days: [],
        mentions: [{ kind: "insights", place }],
      });
    const contacts = [mentioned("Adam", 1), mentioned("Zoe", 0), mentioned("Mia", 2)];
    expect(namesOf(contacts)).toEqual(["Zoe", "Adam", "Mia"]);
  });

  it("offers nobody an introduction to themselves, by whichever address", () => {
    const { prospect } = aLookUp();
    const addresses = [anAddress("yvonne@contoso.com"), prospect.address];
    expect(namesOf([aContact({ colleague: aColleague({ addresses }) })])).toEqual([]);
  });

  it("puts the stronger connection first", () => {
    const contacts = [
      aContact({ colleague: named("Adam"), days: inTouch(today - 300) }),
      aContact({ colleague: named("Tricia"), days: inTouch(...everyWeek) }),
      aContact({ colleague: named("Mia"), days: inTouch(today - 2, today - 9) }),
    ];
    expect(namesOf(contacts)).toEqual(["Tricia", "Mia", "Adam"]);
  });

  it("leaves out who has left or opted out by directory id, whichever source saw them", () => {
    const gone = aContact({ colleague: named("Gone", { hasLeft: true, directoryId: "d1" }) });
    const goneToo = aContact({ colleague: named("Elsewhere", { directoryId: "d1" }) });
    const shy = aContact({ colleague: named("Shy", { directoryId: "d2" }) });
    const organization = anOrganization({ optedOutIds: new Set(["d2"]) });
    expect(namesOf([gone, goneToo, shy], aLookUp({ organization }))).toEqual([]);
  });

  it("counts the score for more than the last contact", () => {
    const contacts = [
      aContact({ colleague: named("Mia"), days: inTouch(today - 5) }),
      aContact({ colleague: named("Tricia"), days: inTouch(today - 20, today - 21, today - 22) }),
    ];
    expect(namesOf(contacts)).toEqual(["Tricia", "Mia"]);
  });

  it("counts the band for more than the score", () => {
    const unanswered = everyWeek.map((day) => aContactDay({ day }));
    const everyThirdWeek = everyWeek.filter((_, week) => week % 3 === 0);
    const contacts = [
      aContact({ colleague: named("Mia"), days: unanswered }),
      aContact({ colleague: named("Tricia"), days: inTouch(...everyThirdWeek) }),
    ];
    expect(namesOf(contacts)).toEqual(["Tricia", "Mia"]);
  });

  it("misses no side that the CRM does not track: sixty emails received are medium", () => {
    const received = Array.from({ length: 60 }, (_, index) =>
      aContactDay({ day: today - 3 * index, direction: "fromProspect" }),
    );
    const contacts = [aContact({ colleague: named("Tricia"), days: received })];
    const known = mergeColleagues([{ source: "crm", findings: someFindings({ contacts }) }]);
    expect(rankIntroducers(known, aLookUp())).toMatchObject([{ strength: "medium" }]);
  });

  it("takes three emails received for what they are: weak", () => {
    const received = [1, 4, 9].map((age) =>
      aContactDay({ day: today - age, direction: "fromProspect" }),
    );
    const contacts = [aContact({ colleague: named("Tricia"), days: received })];
    const known = mergeColleagues([{ source: "crm", findings: someFindings({ contacts }) }]);
    expect(rankIntroducers(known, aLookUp())).toMatchObject([{ strength: "weak" }]);
  });

  it("asks less of a score that holds activity than of one that does not", () => {
    const contacts = [aContact({ colleague: named("Tricia"), days: inTouch(today - 14) })];
    const known = mergeColleagues([{ source: "crm", findings: someFindings({ contacts }) }]);
    const asUsual = new Map(known.map(({ id }) => [id, {}]));
    expect(rankIntroducers(known, aLookUp())).toMatchObject([{ strength: "weak" }]);
    expect(rankIntroducers(known, aLookUp(), asUsual)).toMatchObject([{ strength: "medium" }]);
  });

  it("puts recent contact before much old contact of the same band, unless activity is known", () => {
    const forLong = Array.from({ length: 8 }, (_, place) => today - 300 - 20 * place);
    const contacts = [
      aContact({ colleague: named("Tricia"), days: forLong.map((day) => aContactDay({ day })) }),
      aContact({ colleague: named("Mia"), days: [aContactDay({ day: today - 20 })] }),
    ];
    const known = mergeColleagues([{ source: "crm", findings: someFindings({ contacts }) }]);
    expect(namesOf(contacts)).toEqual(["Mia", "Tricia"]);
    const activities = new Map(known.map(({ id }) => [id, { daysSinceActive: 1 }]));
    const ranked = rankIntroducers(known, aLookUp(), activities);
    expect(ranked.map(({ strength }) => strength)).toEqual(["weak", "weak"]);
    expect(ranked.map(({ colleague }) => colleague.displayName)).toEqual(["Tricia", "Mia"]);
  });

  it("puts who is only mentioned last, as weak", () => {
    const mentioned = aContact({
      colleague: named("Adam"),
      days: [],
      mentions: [{ kind: "onThisMessage" }],
    });
    const longAgo = aContact({ colleague: named("Tricia"), days: inTouch(today - 2000) });
    expect(namesOf([mentioned, longAgo])).toEqual(["Tricia", "Adam"]);
  });

  it("orders equals by name, then by id", () => {
    const contacts = ["z", "x", "y"].map((name, index) =>
      aContact({
        colleague: named(index < 2 ? "Mia" : "Adam", {
          addresses: [anAddress(`${name}@contoso.com`)],
        }),
      }),
    );
    const known = mergeColleagues([{ source: "crm", findings: someFindings({ contacts }) }]);
    expect(rankIntroducers(known, aLookUp()).map(({ id }) => id)).toEqual([
      "y@contoso.com",
      "x@contoso.com",
      "z@contoso.com",
    ]);
  });

  it("leaves out the rep under any of their addresses", () => {
    const lookUp = aLookUp({
      rep: { displayName: "Blaine", addresses: [anAddress("bc@contoso.com")] },
    });
    const self = named("Blaine", {
      addresses: [anAddress("blaine@contoso.com"), anAddress("bc+crm@contoso.com")],
    });
    expect(namesOf([aContact({ colleague: self })], lookUp)).toEqual([]);
  });

  it("leaves out who opted out under any of their addresses", () => {
    const organization = anOrganization({ optedOut: new Set([anAddress("tp@contoso.com")]) });
    const tricia = named("Tricia", {
      addresses: [anAddress("tricia@contoso.com"), anAddress("tp@contoso.com")],
    });
    expect(namesOf([aContact({ colleague: tricia })], aLookUp({ organization }))).toEqual([]);
  });

  it("leaves out outsiders, but not a CRM user with an outside address", () => {
    const partner = named("Pia", { addresses: [anAddress("pia@partner.com")] });
    const user = named("Uma", { addresses: [anAddress("uma@partner.com")], crmUserId: "u1" });
    expect(namesOf([aContact({ colleague: partner }), aContact({ colleague: user })])).toEqual([
      "Uma",
    ]);
  });

  it("leaves out the prospect and who cannot be written to", () => {
    const prospect = named("Yvonne", {
      addresses: [anAddress("yvonne.mckay@fourthcoffee.com")],
      crmUserId: "u1",
    });
    const unreachable = named("Una", { addresses: [], crmUserId: "u2" });
    expect(
      namesOf([aContact({ colleague: prospect }), aContact({ colleague: unreachable })]),
    ).toEqual([]);
  });

  it("puts an address inside the organisation first, for that is where a request goes", () => {
    const addresses = [anAddress("tricia@private.example"), anAddress("tricia@contoso.com")];
    const contacts = [aContact({ colleague: named("Tricia", { addresses, crmUserId: "u1" }) })];
    const known = mergeColleagues([{ source: "crm", findings: someFindings({ contacts }) }]);
    const [tricia] = rankIntroducers(known, aLookUp());
    expect(tricia?.colleague.addresses[0]).toBe("tricia@contoso.com");
  });

  it("offers no mailbox for a message that lies in it, whoever the CRM says it is", () => {
    const contacts = [
      aContact({ colleague: named("Emea", { crmUserId: "emea" }), days: inTouch(...everyWeek) }),
      aContact({ colleague: named("Tricia"), days: inTouch(today - 300) }),
    ];
    const item = anOpenItem({ mailboxOwner: anAddress("emea@contoso.com") });
    expect(namesOf(contacts)).toEqual(["Emea", "Tricia"]);
    expect(namesOf(contacts, aLookUp({ item }))).toEqual(["Tricia"]);
  });
});
