/** @jest-environment node */
import {
  aMeeting,
  aMessage,
  aUser,
  alan,
  person,
  rep,
  tricia,
  yvonne,
} from "@who-knows-whom/graph-stand-in/testing/graphTenant";
import type { GraphTenantContent } from "@who-knows-whom/graph-stand-in/testing/graphTenant";

import { startLookUpTime } from "../../../src/adapters/http/lookUpTime";
import type { AppErrorCode } from "../../../src/core/errors";
import { errorCodeOf } from "../../../src/core/errors";
import { findIntroducers } from "../../../src/core/lookUp/findIntroducers";
import type { ContactSource } from "../../../src/core/lookUp/ports";
import type { SourceName } from "../../../src/core/evidence/sourceName";
import {
  aContactDay,
  aLookUp,
  aProspect,
  anAddress,
  aSource,
  someFindings,
} from "../../support/builders";
import { daysAgo, today, now } from "../../support/days";
import { everyScope, serveGraph } from "../../support/serveGraph";
import type { ServedGraph, ServedGraphOptions } from "../../support/serveGraph";

/** A time of day, so many days before 1 June 2026. */
function at(time: string, days: number): Date {
  return new Date(`${daysAgo(days).toISOString().slice(0, 10)}T${time}:00Z`);
}

/** The network goes on in real time. */
const allButTimeouts = [
  "Date",
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
] as const;

/** Lets milliseconds of the fake clock pass, and the network do its part. @returns how many */
async function passUntil(isReached: () => boolean): Promise<number> {
  let passedMs = 0;
  for (; !isReached(); passedMs += 1) {
    await jest.advanceTimersByTimeAsync(1);
    await new Promise(setImmediate);
  }
  return passedMs;
}

describe("createGraphSystem", () => {
  const open: ServedGraph[] = [];
  afterEach(async () => {
    jest.useRealTimers();
    await Promise.all(open.splice(0).map(({ close }) => close()));
  });

  async function serve(content: GraphTenantContent, options?: ServedGraphOptions) {
    const served = await serveGraph(content, options);
    open.push(served);
    return served;
  }

  function ask(sources: readonly ContactSource[], wanted: SourceName) {
    const source = sources.find(({ name }) => name === wanted);
    if (source === undefined) throw new Error(`no source ${wanted}`);
    return source.findContacts(aProspect());
  }

  /** What came of each source, in one word or its error code. */
  async function outcomes({ open: openSources }: ServedGraph) {
    const { contacts } = openSources();
    const settled = await Promise.all(
      contacts.map(async (source): Promise<[string, "answered" | AppErrorCode]> => {
        try {
          await source.findContacts(aProspect());
          return [source.name, "answered"];
        } catch (error) {
          return [source.name, errorCodeOf(error)];
        }
      }),
    );
    return Object.fromEntries(settled);
  }

  it("merges what mailbox, calendar and CRM saw, as counted by hand", async () => {
    const { open: openSources } = await serve({
      messages: [
        aMessage({ id: "1", from: tricia, to: [yvonne], cc: [rep], sentAt: daysAgo(3) }),
        aMessage({ id: "2", from: tricia, to: [yvonne], cc: [rep], sentAt: at("15:00", 3) }),
        aMessage({ id: "3", to: [rep, tricia], sentAt: daysAgo(2) }),
        aMessage({ id: "4", from: rep, to: [yvonne], cc: [alan], sentAt: daysAgo(1) }),
        aMessage({ id: "5", from: tricia, to: [rep], sentAt: daysAgo(1) }),
      ],
      meetings: [
        aMeeting({ start: daysAgo(10), attendees: [yvonne, tricia] }),
        aMeeting({
          id: "old",
          start: daysAgo(200),
          end: at("11:00", 200),
          attendees: [yvonne, tricia],
        }),
      ],
    });
    const crm = aSource(
      "crm",
      someFindings({
        contacts: [
          {
            colleague: { displayName: "Tricia P.", addresses: [anAddress(tricia.address)] },
            days: [
              // The CRM tracked one of two emails of that day, three of another, and the meeting.
              aContactDay({ day: today - 3, times: 1 }),
              aContactDay({ day: today - 30, times: 3 }),
              aContactDay({ day: today - 10, kind: "meeting", direction: "mutual" }),
            ],
          },
        ],
      }),
    );
    const { introducers, own, reports } = await findIntroducers(
      aLookUp({ now }),
      { contacts: [crm, ...openSources().contacts] },
      () => undefined,
    );

    const [first, second] = introducers;
    expect(first?.colleague).toMatchObject({
      displayName: "Tricia P.",
      directoryId: "directory-tricia",
    });
    expect(first?.evidence).toMatchObject({
      counts: { email: { toProspect: 5, fromProspect: 1 }, meeting: { mutual: 1 } },
      lastDay: today - 2,
      firstDay: today - 30,
      sources: ["crm", "mailbox", "calendar"],
    });
    expect(second).toMatchObject({
      colleague: { displayName: "Alan Steiner" },
      evidence: { days: [], mentions: [{ kind: "sameMessages", times: 1, lastDay: today - 1 }] },
    });
    expect(introducers).toHaveLength(2);
    expect(own).toMatchObject({
      counts: { email: { toProspect: 1, fromProspect: 1 }, meeting: { mutual: 1 } },
    });
    expect(reports.map(({ asked, status }) => `${asked} ${status}`)).toEqual([
      "crm answered",
      "mailbox answered",
      "calendar answered",
    ]);
  });

  it("says what it looked at", async () => {
    const { open: openSources } = await serve({});
    const { contacts } = openSources();
    const [mailbox, calendar] = await Promise.all([
      ask(contacts, "mailbox"),
      ask(contacts, "calendar"),
    ]);
    expect(mailbox.coverage).toEqual({ newestMessages: 250, isPartial: false });
    expect(calendar.coverage).toEqual({ sinceDay: today - 180, isPartial: false });
  });

  it("says that it saw no more than the newest 250 messages", async () => {
    const messages = Array.from({ length: 251 }, (_, day) =>
      aMessage({ id: String(day), to: [tricia], sentAt: daysAgo(day) }),
    );
    const { open: openSources } = await serve({ messages });
    const { contacts, coverage } = await ask(openSources().contacts, "mailbox");
    expect(coverage).toMatchObject({ isPartial: true, isWithinLimit: true });
    expect(contacts[0]?.days).toHaveLength(250);
  });

  it("takes a colleague's several addresses for one person, where the directory tells", async () => {
    const messages = [
      aMessage({ id: "1", to: [tricia], sentAt: daysAgo(1) }),
      aMessage({ id: "2", to: [person("TP", "tp@contoso.com")], sentAt: daysAgo(1) }),
    ];
    const users = [aUser(rep), aUser(tricia, { aliases: ["tp@contoso.com"] })];
    const scopes = [...everyScope, "User.Read.All"] as const;
    const { open: openSources } = await serve(
      { messages, users },
      { consented: scopes, wanted: scopes },
    );
    const { contacts } = await ask(openSources().contacts, "mailbox");
    expect(contacts).toMatchObject([
      { colleague: { displayName: "Tricia Potter" }, days: [{ times: 2 }] },
    ]);
  });

  describe("the rep", () => {
    const alias = person("Blaine C.", "bc@contoso.com");
    const private_ = person("Blaine", "blaine@home.example");
    const messages = [alias, private_, rep].map((to, day) =>
      aMessage({ id: String(day), to: [to], sentAt: daysAgo(day + 1) }),
    );
    const users = [
      aUser(rep, { aliases: [alias.address], otherMails: [private_.address] }),
      aUser(tricia),
    ];

    async function ownDays(served: ServedGraph) {
      const { contacts, identity } = served.open();
      const sources = { contacts, identity };
      const { own, introducers } = await findIntroducers(
        aLookUp({ now }),
        sources,
        () => undefined,
      );
      return { emails: own?.counts.email.fromProspect, introducers };
    }

    it("has all emails to every address of theirs, and is no introducer", async () => {
      const served = await serve({ messages, users });
      expect(await ownDays(served)).toEqual({ emails: 3, introducers: [] });
      expect(served.system.nameRep({ displayName: "", addresses: [] })).toMatchObject({
        directoryId: "directory-blaine",
        addresses: [rep.address, alias.address, private_.address],
      });
    });

    it("has those to name and sign-in where the profile cannot be read", async () => {
      const faults = [{ matches: /\/me$/, status: 403 }];
      const named = [{ ...alias, name: "Carmack, Blaine" }, rep].map((to, day) =>
        aMessage({ id: String(day), to: [to], sentAt: daysAgo(day + 1) }),
      );
      const served = await serve({ messages: named, users, faults });
      expect(await ownDays(served)).toEqual({ emails: 2, introducers: [] });
    });

    describe("and a namesake of theirs", () => {
      const namesake = person(rep.name, "bc2@contoso.com");
      const toBoth = [rep, namesake, namesake].map((to, day) =>
        aMessage({ id: String(day), to: [to], sentAt: daysAgo(day + 1) }),
      );
      const account = aUser(namesake, { directoryId: "directory-bc2" });

      it.each([
        ["with the rep's aliases known", users, []],
        ["without them", [aUser(rep), aUser(tricia)], []],
        ["without the profile", users, [{ matches: /\/me$/, status: 403 }]],
      ])("are two people where the directory knows both: %s", async (_, others, faults) => {
        const served = await serve({ messages: toBoth, users: [...others, account], faults });
        const { emails, introducers } = await ownDays(served);
        expect(emails).toBe(1);
        expect(introducers.map(({ colleague }) => colleague.directoryId)).toEqual([
          "directory-bc2",
        ]);
      });
    });

    it("is said to be somebody else where another account is signed in", async () => {
      const served = await serve({
        users: [aUser(person("Tom Ward", "tom@contoso.com"), { directoryId: "directory-blaine" })],
      });
      const mailbox = anAddress(rep.address);
      const { identity } = served.open();
      const found = await identity.identifyRep({
        displayName: rep.name,
        addresses: [mailbox],
        mailbox,
      });
      expect(found.otherAccount).toBe("Tom Ward");
    });
  });

  it("counts nothing that a service passed on, and offers neither list nor room", async () => {
    const relayed = [
      person("Yvonne McKay via LinkedIn", "hit-reply@linkedin.com"),
      person("Yvonne McKay via Sales", yvonne.address),
    ].map((from, day) =>
      aMessage({ id: `r${String(day)}`, from, cc: [yvonne], to: [tricia, rep] }),
    );
    const lists = ["all-staff", "everyone", "boardroom.3", "conf-room-5", "sales"].map(
      (name, day) => aMessage({ id: `l${String(day)}`, to: [person(name, `${name}@contoso.com`)] }),
    );
    const served = await serve(
      { messages: [...relayed, ...lists] },
      { wanted: ["User.Read", "Mail.Read"] },
    );
    const { contacts } = await ask(served.open().contacts, "mailbox");
    expect(contacts.flatMap(({ days }) => days)).toEqual([]);
  });

  it("offers nobody whom another source has by an address that the mailbox knows to be nobody's", async () => {
    const names = {
      cr5: "Conference Room 5",
      tlc: "Tous les collaborateurs",
      tle: "Todos los empleados",
      sr2: "Sala de reuniones 2",
      q1: "قاعة الاجتماعات 1",
      bc: "Carmack, Blaine",
    };
    const messages = Object.entries(names).map(([local, name], day) =>
      aMessage({ id: local, to: [person(name, `${local}@contoso.com`)], sentAt: daysAgo(day + 1) }),
    );
    const served = await serve({ messages }, { wanted: ["User.Read", "Mail.Read"] });
    const parties = Object.keys(names).map((local) => {
      const address = anAddress(`${local}@contoso.com`);
      return { colleague: { displayName: "", addresses: [address] }, days: [aContactDay()] };
    });
    const crm = aSource("crm", someFindings({ contacts: parties }));
    const { introducers } = await findIntroducers(
      aLookUp({ now }),
      { contacts: [crm, ...served.open().contacts] },
      () => undefined,
    );
    expect(introducers.map(({ colleague }) => colleague.addresses)).toEqual([]);
  });

  it("knows a colleague under an address with a tag", async () => {
    const tagged = person("Tricia P.", tricia.address.replace("@", "+crm@"));
    const messages = [aMessage({ to: [tagged], sentAt: daysAgo(1) })];
    const served = await serve({ users: [aUser(rep), aUser(tricia)], messages });
    const { contacts } = await ask(served.open().contacts, "mailbox");
    expect(contacts.map(({ colleague }) => colleague.directoryId)).toEqual(["directory-tricia"]);
  });

  describe("requests", () => {
    const busy: GraphTenantContent = {
      users: [aUser(rep), aUser(tricia, { hasPhoto: true }), aUser(alan, { presence: "Busy" })],
      messages: [aMessage({ to: [tricia, alan] })],
      meetings: [aMeeting({ start: daysAgo(10), attendees: [yvonne, alan] })],
    };

    async function lookUp({ open: openSources }: ServedGraph, address = yvonne.address) {
      const { contacts, profileExtras } = openSources();
      const prospect = aProspect({ address: anAddress(address) });
      return findIntroducers(
        aLookUp({ now, prospect }),
        { contacts, profileExtras },
        () => undefined,
      );
    }

    it("are few for a new prospect: the evidence, the people, how they look", async () => {
      const served = await serve(busy);
      const { introducers } = await lookUp(served);
      const photoUrl = expect.stringMatching(/^data:image\/jpeg;base64,/) as string;
      expect(introducers.map(({ profile }) => profile)).toEqual([
        { presence: "busy" },
        { photoUrl, presence: "available" },
      ]);
      const batches = served.batches().map((parts) => parts.map((url) => url.split("?")[0]));
      // Mailbox and calendar travel apart and do not wait for one another, so their order is open.
      const isEvidence = ([first = ""]: readonly (string | undefined)[]) => first.startsWith("/me");
      const earlier = batches.slice(0, -1);
      expect(earlier.filter(isEvidence).sort()).toEqual([
        // Who is asking travels with the mail where nothing has asked before.
        ["/me", "/me/messages"],
        ["/me/calendarView"],
      ]);
      const people = earlier.filter((batch) => !isEvidence(batch));
      expect(new Set(people.flat())).toEqual(new Set(["/users"]));
      expect(batches.at(-1)).toEqual([
        "/communications/getPresencesByUserId",
        "/users/directory-alan/photos/48x48/$value",
        "/users/directory-tricia/photos/48x48/$value",
      ]);
    });

    it("do not ask again for the calendar, nor for people already known", async () => {
      const served = await serve(busy);
      await lookUp(served);
      const before = served.batches().length;
      await lookUp(served, "somebody.else@fourthcoffee.com");
      const further = served.batches().slice(before);
      expect(further.map((parts) => parts.map((url) => url.split("?")[0]))).toEqual([
        ["/me/messages"],
      ]);
    });

    it("hold four parts at most, and are four at most with five introducers", async () => {
      const five = ["A", "B", "C", "D", "E"].map((name) => person(name, `${name}@contoso.com`));
      const served = await serve({
        users: [aUser(rep), ...five.map((one) => aUser(one, { hasPhoto: true }))],
        messages: [aMessage({ to: five })],
      });
      const { introducers } = await lookUp(served);
      expect(introducers).toHaveLength(5);
      expect(introducers.map(({ profile }) => profile?.presence)).not.toContain(undefined);
      expect(introducers.filter(({ profile }) => profile?.photoUrl !== undefined)).toHaveLength(3);
      expect(served.batches()).toHaveLength(4);
      expect(Math.max(...served.batches().map(({ length }) => length))).toBeLessThanOrEqual(4);

      const again = await lookUp(served);
      expect(again.introducers.every(({ profile }) => profile?.photoUrl !== undefined)).toBe(true);
    });

    it("carry no address in a URL", async () => {
      const served = await serve(busy);
      await lookUp(served);
      const urls = served.exchanges.map(
        ({ request }) => `${request.method} ${request.url.pathname}`,
      );
      expect(new Set(urls)).toEqual(new Set(["POST /v1.0/$batch"]));
      expect(served.exchanges.every(({ request }) => request.url.search === "")).toBe(true);
    });

    it("are few with the whole organisation on one message", async () => {
      const many = Array.from({ length: 40 }, (_, place) =>
        person(`P${place}`, `p${place}@contoso.com`),
      );
      const served = await serve({ users: [aUser(rep)], messages: [aMessage({ to: many })] });
      await lookUp(served);
      expect(served.batches().length).toBeLessThanOrEqual(4);
    });
  });

  describe("without a permission", () => {
    const content: GraphTenantContent = {
      users: [aUser(rep), aUser(tricia, { hasPhoto: true, presence: "Away" })],
      messages: [aMessage({ to: [tricia] })],
    };

    async function withoutScope(missing: string) {
      const consented = everyScope.filter((scope) => scope !== missing);
      const served = await serve(content, { consented });
      const { contacts, profileExtras } = served.open();
      const result = await findIntroducers(
        aLookUp({ now }),
        { contacts, profileExtras },
        () => undefined,
      );
      const states = result.reports.map((report) =>
        report.status === "failed" ? `${report.asked}: ${report.code}` : report.asked,
      );
      const [first] = result.introducers;
      return { states, colleague: first?.colleague, profile: first?.profile, served };
    }

    it("for mail says so, and shows the calendar", async () => {
      const { states } = await withoutScope("Mail.Read");
      expect(states).toEqual(["mailbox: consentRequired", "calendar"]);
    });

    it("for the calendar says so, and shows the mail", async () => {
      const { states, colleague, served } = await withoutScope("Calendars.Read");
      expect(states).toEqual(["mailbox", "calendar: consentRequired"]);
      expect(colleague?.displayName).toBe("Tricia Potter");
      const asked = served.batches()[0]?.map((url) => url.split("?")[0]);
      expect(asked).toEqual(["/me", "/me/messages"]);
    });

    it("without the directory's scope know colleagues by address only, without presence", async () => {
      const { states, colleague, profile, served } = await withoutScope("User.ReadBasic.All");
      expect(states).toEqual(["mailbox", "calendar"]);
      expect(colleague).toEqual({ displayName: tricia.name, addresses: [tricia.address] });
      expect(profile).toBeUndefined();
      expect(served.batches()).toHaveLength(2);
    });

    it("for presence shows the photo alone", async () => {
      const { profile } = await withoutScope("Presence.Read.All");
      expect(Object.keys(profile ?? {})).toEqual(["photoUrl"]);
    });

    it("fails with the sign-in's error before it sends a request, where there is no token", async () => {
      const served = await serve(content, { consented: [] });
      expect(await outcomes(served)).toEqual({
        mailbox: "consentRequired",
        calendar: "consentRequired",
      });
      expect(served.batches()).toEqual([]);
    });

    it("that the service itself refuses, calls it access denied", async () => {
      const faults = [{ matches: /calendarView/, status: 403 }];
      const served = await serve({ ...content, faults });
      expect(await outcomes(served)).toEqual({ mailbox: "answered", calendar: "accessDenied" });
    });
  });

  it("asks only the sources that are switched on", async () => {
    const served = await serve({}, { sources: { mailbox: true, calendar: false } });
    expect(await outcomes(served)).toEqual({ mailbox: "answered" });
    expect(served.batches()).toHaveLength(1);
  });

  describe("when Graph has trouble", () => {
    it("asks again for the throttled part alone, after the wait it asks for", async () => {
      const faults = [
        { matches: /me\/messages/, status: 429, headers: { "retry-after": "1" }, times: 1 },
      ];
      const served = await serve({ faults, messages: [aMessage({ to: [tricia] })] });
      jest.useFakeTimers({ doNotFake: [...allButTimeouts] });
      let seen: unknown;
      void outcomes(served).then((result) => (seen = result));
      await passUntil(() => served.exchanges.length === 2);
      const waitedMs = await passUntil(() => served.exchanges.length === 3);
      await passUntil(() => seen !== undefined);
      expect(seen).toEqual({ mailbox: "answered", calendar: "answered" });
      expect(waitedMs).toBeGreaterThanOrEqual(900);
      expect(served.batches()[2]?.map((url) => url.split("?")[0])).toEqual(["/me/messages"]);
    });

    it("gives up on a part that stays throttled, and keeps the other", async () => {
      const faults = [{ matches: /me\/messages/, status: 429, headers: { "retry-after": "3600" } }];
      const served = await serve({ faults });
      expect(await outcomes(served)).toEqual({ mailbox: "throttled", calendar: "answered" });
      expect(served.batches()).toHaveLength(2);
    });

    it("takes a failed dependency and a breakdown for one part's failure", async () => {
      const failed = await serve({ faults: [{ matches: /calendarView/, status: 424 }] });
      const broken = await serve({ faults: [{ matches: /me\/messages/, status: 500 }] });
      expect(await outcomes(failed)).toEqual({
        mailbox: "answered",
        calendar: "serviceUnavailable",
      });
      expect(await outcomes(broken)).toEqual({
        mailbox: "serviceUnavailable",
        calendar: "answered",
      });
    });

    it("waits when the batch as a whole is throttled, without a wait it could read", async () => {
      const served = await serve({ faults: [{ matches: /\$batch/, status: 429, times: 1 }] });
      expect(await outcomes(served)).toEqual({ mailbox: "answered", calendar: "answered" });
    });

    it("ends with the look-up's time when no answer comes", async () => {
      const served = await serve({ faults: [{ matches: /me\/messages/, hang: true }] });
      const time = startLookUpTime(new AbortController().signal, 200);
      const { contacts } = served.open(time);
      await expect(ask(contacts, "mailbox")).rejects.toMatchObject({ code: "serviceUnavailable" });
    });

    it("does without the directory, and without photos and presence", async () => {
      const faults = [{ matches: /\/users|presence/i, status: 503 }];
      const served = await serve({ faults, messages: [aMessage({ to: [tricia] })] });
      const { contacts, profileExtras } = served.open();
      const found = await ask(contacts, "mailbox");
      const colleagues = found.contacts.map(({ colleague }) => colleague);
      expect(colleagues).toMatchObject([{ addresses: [tricia.address] }]);
      expect(await profileExtras.readProfiles(colleagues)).toEqual([undefined]);
    });
  });
});
