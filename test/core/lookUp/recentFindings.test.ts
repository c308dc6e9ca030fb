import type { Colleague, ColleagueProfile } from "../../../src/core/people/people";
import type { ContactSource, LookUpSources } from "../../../src/core/lookUp/ports";
import { createRecentFindings } from "../../../src/core/lookUp/recentFindings";
import {
  aColleague,
  aLookUp,
  anAddress,
  aProspect,
  aRep,
  someFindings,
} from "../../support/builders";
import { refusing } from "../../support/paneBuilders";

const start = new Date("2026-06-01T09:00:00Z").getTime();

/** Sources that count how often they are asked, and a clock to turn. */
function setUp() {
  const asked: string[] = [];
  let minutes = 0;
  const source = (name: ContactSource["name"]): ContactSource => ({
    name,
    findContacts: () => {
      asked.push(name);
      return Promise.resolve(someFindings());
    },
  });
  const now = () => new Date(start + minutes * 60_000);
  const recent = createRecentFindings(now);
  const yvonne = aProspect();
  const ask = async (prospect = yvonne, sources = { contacts: [source("crm")] }, rep = aRep()) => {
    const { contacts } = recent.reuse(aLookUp({ prospect, rep, now: now() }), sources).sources;
    return Promise.all(contacts.map(({ findContacts }) => findContacts(prospect)));
  };
  return {
    asked,
    recent,
    lookUpNow: () => aLookUp({ now: now() }),
    source,
    ask,
    waitMinutes: (count: number) => {
      minutes += count;
    },
  };
}

describe("createRecentFindings", () => {
  it("asks a source once for a prospect", async () => {
    const { ask, asked } = setUp();
    const [first] = await ask();
    const [second] = await ask();
    expect(second).toBe(first);
    expect(asked).toEqual(["crm"]);
  });

  it("hands on whoever opted out, unremembered", () => {
    const { recent, lookUpNow, source } = setUp();
    const optOuts = { readOptedOut: refusing("accessDenied") };
    const sources = { contacts: [source("crm")], optOuts };
    expect(recent.reuse(lookUpNow(), sources).sources.optOuts).toBe(optOuts);
    expect(recent.reuse(lookUpNow(), sources).sources.optOuts).toBe(optOuts);
  });

  it("asks again for another prospect", async () => {
    const { ask, asked } = setUp();
    await ask();
    await ask(aProspect({ address: anAddress("sam@fabrikam.com") }));
    expect(asked).toEqual(["crm", "crm"]);
  });

  it("asks again for another account of the rep's", async () => {
    const { ask, asked } = setUp();
    await ask();
    await ask(undefined, undefined, aRep({ addresses: [anAddress("other@contoso.com")] }));
    expect(asked).toEqual(["crm", "crm"]);
  });

  it("asks again after ten minutes", async () => {
    const { ask, asked, waitMinutes } = setUp();
    await ask();
    waitMinutes(10);
    await ask();
    expect(asked).toEqual(["crm", "crm"]);
  });

  it("tells when the findings it reuses were asked for", async () => {
    const { ask, recent, waitMinutes, lookUpNow } = setUp();
    await ask();
    waitMinutes(7);
    expect(recent.reuse(lookUpNow(), { contacts: [] }).askedAt).toEqual(new Date(start));
  });

  it("keeps nothing of a source that failed", async () => {
    const { recent, source, lookUpNow } = setUp();
    const failing: ContactSource = { name: "crm", findContacts: refusing("offline") };
    const first = recent.reuse(lookUpNow(), { contacts: [failing] });
    await expect(first.sources.contacts[0]?.findContacts(aProspect())).rejects.toThrow("offline");
    const second = recent.reuse(lookUpNow(), { contacts: [source("crm")] });
    await expect(second.sources.contacts[0]?.findContacts(aProspect())).resolves.toBeDefined();
  });

  it("reads every item anew, for what it shows belongs to that item", async () => {
    const { ask, asked, source } = setUp();
    await ask(aProspect(), { contacts: [source("message")] });
    await ask(aProspect(), { contacts: [source("message")] });
    expect(asked).toEqual(["message", "message"]);
  });

  it("forgets the prospect not asked about for longest when there are more than fifty", async () => {
    const { ask, asked } = setUp();
    const people = Array.from({ length: 51 }, (_, number) =>
      aProspect({ address: anAddress(`p${number}@fabrikam.com`) }),
    );
    for (const person of people.slice(0, 50)) await ask(person);
    await ask(people[0]);
    await ask(people[50]);
    asked.length = 0;
    await ask(people[0]);
    expect(asked).toEqual([]);
    await ask(people[1]);
    expect(asked).toEqual(["crm"]);
  });

  it("asks for the profiles of those only who are new", async () => {
    const { recent, lookUpNow } = setUp();
    const wanted: string[] = [];
    const sources: LookUpSources = {
      contacts: [],
      profiles: {
        readProfiles: (colleagues) => {
          wanted.push(...colleagues.map(({ displayName }) => displayName));
          return Promise.resolve(colleagues.map((c) => ({ jobTitle: `${c.displayName}'s title` })));
        },
      },
    };
    const tricia = aColleague({ crmUserId: "1", displayName: "Tricia" });
    const sanjay = aColleague({ crmUserId: "2", displayName: "Sanjay" });
    const read = (...colleagues: readonly (typeof tricia)[]) =>
      recent.reuse(lookUpNow(), sources).sources.profiles?.readProfiles(colleagues);
    await read(tricia);
    await expect(read(sanjay, tricia)).resolves.toEqual([
      { jobTitle: "Sanjay's title" },
      { jobTitle: "Tricia's title" },
    ]);
    expect(wanted).toEqual(["Tricia", "Sanjay"]);
  });

  it.each([
    [1, "all", { isPartial: false }],
    [2, "a part", { isPartial: true, missingBecause: "accessDenied" as const }],
  ])("asks for records %d times in two look-ups that found %s", async (expected, _, coverage) => {
    const { recent, lookUpNow } = setUp();
    const findRecords = jest.fn(() => Promise.resolve({ records: [], coverage }));
    for (let round = 0; round < 2; round += 1) {
      const asked = { contacts: [], records: { findRecords } };
      await recent.reuse(lookUpNow(), asked).sources.records?.findRecords(aProspect());
    }
    expect(findRecords).toHaveBeenCalledTimes(expected);
  });

  it.each([
    ["broken off before anything came", undefined, 2],
    ["broken off after what the directory told", { department: "Sales" }, 2],
    ["broken off after the presence", { presence: "busy" }, 2],
    ["whole", { presence: "busy", photoUrl: "data:" }, 1],
  ] as const)(
    "reads photo and presence again unless the read was whole: %s",
    async (_, first, times) => {
      const { recent, lookUpNow } = setUp();
      const whole = { presence: "away", photoUrl: "data:image" } as const;
      const answers: (ColleagueProfile | undefined)[] = [first, whole];
      let reads = 0;
      const profileExtras = {
        readProfiles: () => {
          reads += 1;
          return Promise.resolve([answers.shift()]);
        },
      };
      const look = () =>
        recent
          .reuse(lookUpNow(), { contacts: [], profileExtras })
          .sources.profileExtras?.readProfiles([aColleague()]);
      await look();
      expect(await look()).toEqual([times === 1 ? first : whole]);
      await look();
      expect(reads).toBe(times);
    },
  );
});

describe("createRecentFindings, of a prospect's company", () => {
  it.each([
    [1, "all", { isPartial: false }],
    [2, "a part", { isPartial: true, missingBecause: "throttled" as const }],
  ])("asks for it %d times in two look-ups that found %s", async (expected, _, coverage) => {
    const { recent, lookUpNow } = setUp();
    const found = { contacts: [], coverage };
    const findCompanyContacts = jest.fn(() => Promise.resolve(found));
    for (let round = 0; round < 2; round += 1) {
      const { company } = recent.reuse(lookUpNow(), {
        contacts: [],
        company: { findCompanyContacts },
      }).sources;
      expect(await company?.findCompanyContacts(aProspect())).toBe(found);
    }
    expect(findCompanyContacts).toHaveBeenCalledTimes(expected);
  });

  it("asks how active each colleague is once", async () => {
    const { recent, lookUpNow } = setUp();
    const asked: string[] = [];
    const activities = {
      readActivities: (colleagues: readonly Colleague[]) => {
        asked.push(...colleagues.map(({ displayName }) => displayName));
        return Promise.resolve(colleagues.map(() => undefined));
      },
    };
    const read = (...colleagues: readonly Colleague[]) =>
      recent
        .reuse(lookUpNow(), { contacts: [], activities })
        .sources.activities?.readActivities(colleagues);
    const nameless = { displayName: "Sanjay", addresses: [] };
    const known = [
      aColleague({ displayName: "Ann", directoryId: "d", crmUserId: "1" }),
      aColleague({ displayName: "Bea", crmUserId: "1" }),
      aColleague({ displayName: "Cid" }),
    ];
    expect(await read(...known, nameless)).toEqual([undefined, undefined, undefined, undefined]);
    await read(...known.toReversed(), nameless);
    expect(asked).toEqual(["Ann", "Bea", "Cid", "Sanjay"]);
  });

  it("hands on who a person is, and leaves out what there is no source for", () => {
    const { recent, lookUpNow } = setUp();
    const identity = { identify: refusing("offline") } as never;
    const directory = { whoIs: refusing("offline") } as never;
    const { sources } = recent.reuse(lookUpNow(), { contacts: [], identity, directory });
    expect(sources).toEqual({ contacts: [], identity, directory });
  });
});
