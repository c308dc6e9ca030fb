import { AppError } from "../../../src/core/errors";
import { findIntroducers } from "../../../src/core/lookUp/findIntroducers";
import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import type { EmailAddress } from "../../../src/core/people/emailAddress";
import type { Colleague, ColleagueProfile, Rep } from "../../../src/core/people/people";
import type { ContactSource, Identities, LookUpSources } from "../../../src/core/lookUp/ports";
import {
  aColleague,
  aContact,
  aContactDay,
  aLookUp,
  aSource,
  anAddress,
  anOrganization,
  someFindings,
  recordsOf,
} from "../../support/builders";

async function look(sources: LookUpSources, lookUp = aLookUp()) {
  const progress: LookUpResult[] = [];
  const result = await findIntroducers(lookUp, sources, (answer) => progress.push(answer));
  return { result, progress };
}

function colleagues(count: number) {
  return Array.from({ length: count }, (_, index) =>
    aContact({
      colleague: aColleague({
        displayName: `Colleague ${String(index)}`,
        addresses: [anAddress(`c${String(index)}@contoso.com`)],
      }),
    }),
  );
}

/** Answers only when it is told to. */
function aSlowSource(name: ContactSource["name"]) {
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const source: ContactSource = {
    name,
    findContacts: () => answered.then(() => someFindings({ contacts: colleagues(1) })),
  };
  return { source, answer };
}

describe("findIntroducers", () => {
  it("offers whom the sources know, and says what was asked", async () => {
    const { result } = await look({ contacts: [aSource("message"), aSource("crm")] });
    expect(result.introducers.map(({ colleague }) => colleague.displayName)).toEqual([
      "Tricia Potter",
    ]);
    expect(result.reports).toEqual([
      { asked: "crm", status: "answered", found: 1, coverage: { isPartial: false } },
      { asked: "message", status: "answered", found: 1, coverage: { isPartial: false } },
    ]);
  });

  it("says that records are being asked for, and where a lead can be made", async () => {
    const newLeadUrl = "https://contoso.crm.dynamics.com/main.aspx?etn=lead";
    const records = {
      findRecords: () =>
        Promise.resolve({ records: [], newLeadUrl, coverage: { isPartial: false } }),
    };
    const { result, progress } = await look({ contacts: [aSource("crm")], records });
    expect(progress[0]?.reports).toContainEqual({ asked: "records", status: "asking" });
    expect(result).toMatchObject({ records: [], newLeadUrl });
    const without = await look({ contacts: [aSource("crm")], records: recordsOf() });
    expect(without.result).not.toHaveProperty("newLeadUrl");
  });

  it("says of whom the sources know that they have left", async () => {
    const left = aContact({ colleague: aColleague({ hasLeft: true }) });
    const { result } = await look({
      contacts: [aSource("crm", someFindings({ contacts: [left] }))],
    });
    expect(result.leftOut).toMatchObject([{ reason: "departed" }]);
    const { result: all } = await look({ contacts: [aSource("crm")] });
    expect(all).not.toHaveProperty("leftOut");
  });

  it("lets no failing source hide another", async () => {
    const failing = aSource("crm", new AppError("accessDenied"));
    const throwing: ContactSource = {
      name: "calendar",
      findContacts: () => {
        throw new TypeError("broken");
      },
    };
    const { result } = await look({ contacts: [failing, throwing, aSource("mailbox")] });
    expect(result.introducers).toHaveLength(1);
    expect(result.reports).toMatchObject([
      { asked: "crm", status: "failed", code: "accessDenied" },
      { asked: "mailbox", status: "answered" },
      { asked: "calendar", status: "failed", code: "unexpected" },
    ]);
  });

  it("tells what it asks at once, and the answer so far each time a source settles", async () => {
    const slow = aSlowSource("mailbox");
    const progress: LookUpResult[] = [];
    const done = findIntroducers(aLookUp(), { contacts: [slow.source, aSource("crm")] }, (answer) =>
      progress.push(answer),
    );
    await Promise.resolve().then(() => undefined);
    slow.answer();
    await done;
    expect(progress.map(({ introducers }) => introducers.length)).toEqual([0, 1, 2]);
    expect(progress.map(({ reports }) => reports.map(({ status }) => status))).toEqual([
      ["asking", "asking"],
      ["answered", "asking"],
      ["answered", "answered"],
    ]);
  });

  it("returns its last report", async () => {
    const { result, progress } = await look({ contacts: [aSource()] });
    expect(progress.at(-1)).toEqual(result);
  });

  it("shows five and counts the rest", async () => {
    const source = aSource("crm", someFindings({ contacts: colleagues(8) }));
    const { result } = await look({ contacts: [source] });
    expect(result.introducers).toHaveLength(5);
    expect(result.further).toHaveLength(3);
  });

  it("counts for each source whom it knows", async () => {
    const crm = aSource("crm", someFindings({ contacts: colleagues(3) }));
    const mailbox = aSource("mailbox", someFindings({ contacts: colleagues(2) }));
    const { result } = await look({ contacts: [crm, mailbox] });
    expect(result.reports).toMatchObject([{ found: 3 }, { found: 2 }]);
  });

  it("shows nobody who opted out, not even in a number", async () => {
    const optedOut = new Set([anAddress("tricia.potter@contoso.com")]);
    const lookUp = aLookUp({ organization: anOrganization({ optedOut }) });
    const { result } = await look({ contacts: [aSource()] }, lookUp);
    expect(result).toMatchObject({ introducers: [], further: [] });
    expect(result.reports).toMatchObject([{ status: "answered", found: 0 }]);
  });

  it("sums up what the rep has, once, where a source can tell", async () => {
    const crm = aSource("crm", someFindings({ ownDays: [aContactDay({ times: 2 })] }));
    const mailbox = aSource("mailbox", someFindings({ ownDays: [aContactDay({ times: 6 })] }));
    const { result } = await look({ contacts: [crm, mailbox] });
    expect(result.own).toMatchObject({
      counts: { email: { toProspect: 6, fromProspect: 0 } },
      sources: ["crm", "mailbox"],
    });
  });

  it("leaves the rep's own contact undefined where no source can tell it", async () => {
    const { result: unknown } = await look({ contacts: [aSource()] });
    expect(unknown).not.toHaveProperty("own");
    const { result: nothing } = await look({
      contacts: [aSource("crm", someFindings({ ownDays: [] }))],
    });
    expect(nothing.own).toMatchObject({ counts: { email: { toProspect: 0, fromProspect: 0 } } });
  });

  it("reads the prospect's records beside the contacts", async () => {
    const record = {
      kind: "lead",
      id: "l1",
      displayName: "Yvonne McKay",
      isOpen: true,
      url: "https://contoso.crm.dynamics.com/l1",
    } as const;
    const { result } = await look({
      contacts: [],
      records: recordsOf(record),
    });
    expect(result.records).toEqual([record]);
    expect(result.reports).toEqual([{ asked: "records", status: "answered", found: 1 }]);
  });

  it("says which part of the records could not be looked at", async () => {
    const coverage = { isPartial: true, missingBecause: "accessDenied" } as const;
    const findRecords = () => Promise.resolve({ records: [], coverage });
    const { result } = await look({ contacts: [], records: { findRecords } });
    expect(result.reports).toEqual([{ asked: "records", status: "answered", found: 0, coverage }]);
  });

  it("adds profiles to those shown, asked once", async () => {
    const asked: (readonly Colleague[])[] = [];
    const readProfiles = (people: readonly Colleague[]) => {
      asked.push(people);
      const profile: ColleagueProfile = { jobTitle: "Buyer" };
      return Promise.resolve(people.map((_, index) => (index === 1 ? profile : undefined)));
    };
    const source = aSource("crm", someFindings({ contacts: colleagues(8) }));
    const { result } = await look({
      contacts: [source, aSource("mailbox", someFindings({ contacts: [] }))],
      profiles: { readProfiles },
    });
    expect(asked.map((people) => people.length)).toEqual([5]);
    expect(result.introducers.map(({ profile }) => profile?.jobTitle)).toEqual([
      undefined,
      "Buyer",
      undefined,
      undefined,
      undefined,
    ]);
    expect(result.reports.at(-1)).toEqual({ asked: "profiles", status: "answered", found: 1 });
  });

  it("keeps the introducers when their profiles cannot be read", async () => {
    const { result } = await look({
      contacts: [aSource()],
      profiles: { readProfiles: () => Promise.reject(new AppError("consentRequired")) },
    });
    expect(result.introducers).toHaveLength(1);
    expect(result.reports.at(-1)).toEqual({
      asked: "profiles",
      status: "failed",
      code: "consentRequired",
    });
  });

  it("adds extras when they arrive, under what the profiles say, and reports none of it", async () => {
    const readProfiles = (profile: ColleagueProfile) => () => Promise.resolve([profile]);
    const { result } = await look({
      contacts: [aSource()],
      profiles: { readProfiles: readProfiles({ jobTitle: "Buyer" }) },
      profileExtras: { readProfiles: readProfiles({ jobTitle: "?", presence: "busy" }) },
    });
    expect(result.introducers[0]?.profile).toEqual({ jobTitle: "Buyer", presence: "busy" });
    expect(result.reports.map(({ asked }) => asked)).toEqual(["crm", "profiles"]);
  });

  it("does without extras that fail, and shows profiles before they arrive", async () => {
    const failing = { readProfiles: () => Promise.reject(new AppError("throttled")) };
    const profiles = { readProfiles: () => Promise.resolve([{ jobTitle: "Buyer" }]) };
    const { result } = await look({ contacts: [aSource()], profiles, profileExtras: failing });
    expect(result.introducers[0]?.profile).toEqual({ jobTitle: "Buyer" });

    const never = { readProfiles: () => new Promise<never>(() => undefined) };
    const shown: (string | undefined)[] = [];
    void findIntroducers(
      aLookUp(),
      { contacts: [aSource()], profiles, profileExtras: never },
      ({ introducers }) => shown.push(introducers[0]?.profile?.jobTitle),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown.at(-1)).toBe("Buyer");
  });

  it("asks for no profiles where nobody is shown", async () => {
    const { result } = await look({
      contacts: [],
      profiles: { readProfiles: () => Promise.reject(new AppError("accessDenied")) },
    });
    expect(result.reports).toEqual([{ asked: "profiles", status: "answered", found: 0 }]);
  });

  describe("with a directory", () => {
    const seen = anAddress("c0@contoso.com");
    const onlySeen = aContact({ colleague: { displayName: "", addresses: [seen] } });
    const certain = aContact({ days: [] });
    const contacts = [aSource("message", someFindings({ contacts: [onlySeen, certain] }))];
    const telling = (told: Identities) => ({ identify: () => Promise.resolve(told) });

    function rows({ introducers }: LookUpResult) {
      return introducers.map(({ colleague, doubt }) => [colleague.displayName, doubt]);
    }

    it("takes the name of whom it knows, and does not mark them", async () => {
      const known = aColleague({ displayName: "Eva Corets", addresses: [seen], directoryId: "d" });
      const directory = telling(new Map([[seen, known]]));
      const { result } = await look({ contacts, directory });
      expect(rows(result)).toEqual([
        ["Eva Corets", undefined],
        ["Tricia Potter", undefined],
      ]);
    });

    it("leaves out whom it does not know", async () => {
      const { result } = await look({ contacts, directory: telling(new Map([[seen, "unknown"]])) });
      expect(rows(result)).toEqual([["Tricia Potter", undefined]]);
    });

    it("puts last and marks whom it could not be asked about, once that is certain", async () => {
      const { result, progress } = await look({ contacts, directory: telling(new Map()) });
      expect(rows(result)).toEqual([
        ["Tricia Potter", undefined],
        ["c0@contoso.com", "unchecked"],
      ]);
      const [, first] = progress;
      expect(first && rows(first)).toEqual([
        ["Tricia Potter", undefined],
        ["c0@contoso.com", undefined],
      ]);
    });

    it("marks at once where there is no directory", async () => {
      const { result } = await look({ contacts });
      expect(rows(result).at(-1)).toEqual(["c0@contoso.com", "unchecked"]);
    });

    it("asks about each address once", async () => {
      const asked: (readonly string[])[] = [];
      const directory = {
        identify: (addresses: readonly EmailAddress[]) => {
          asked.push(addresses);
          return Promise.resolve(new Map());
        },
      };
      const again = aSource("crm", someFindings({ contacts: [onlySeen] }));
      await look({ contacts: [...contacts, again], directory });
      expect(new Set(asked.flat())).toEqual(new Set([seen]));
    });
  });

  it("leaves the rep out under every address that becomes known, and says whose account reads", async () => {
    const alias = anAddress("c0@contoso.com");
    const contacts = [aSource("crm", someFindings({ contacts: colleagues(2) }))];
    const identity = {
      identifyRep: (rep: Rep) =>
        Promise.resolve({
          rep: { ...rep, addresses: [...rep.addresses, alias] },
          otherAccount: "Tom Ward",
        }),
    };
    const { result } = await look({ contacts, identity });
    expect(result.introducers.map(({ colleague }) => colleague.displayName)).toEqual([
      "Colleague 1",
    ]);
    expect(result.otherAccount).toBe("Tom Ward");
  });
});
