/** @jest-environment node */
import fc from "fast-check";

import { toPartAnswers } from "../../../src/adapters/graph/batch/batchAnswer";
import { nextUrl } from "../../../src/adapters/graph/batch/nextUrl";
import { createPostBatch } from "../../../src/adapters/graph/batch/postBatch";
import { createGraphSystem } from "../../../src/adapters/graph/graphSystem";
import { parseMeetings } from "../../../src/adapters/graph/calendar/parseMeetings";
import { mailsOf, parseMessages } from "../../../src/adapters/graph/mail/parseMessages";
import { parseUsers } from "../../../src/adapters/graph/people/parseUsers";
import { readGroupMembers } from "../../../src/adapters/graph/people/readGroupMembers";
import { readPhoto } from "../../../src/adapters/graph/people/readPhoto";
import { parsePresences } from "../../../src/adapters/graph/people/readPresences";
import { readVerifiedDomains } from "../../../src/adapters/graph/people/readVerifiedDomains";
import type { GrantedScopes } from "../../../src/adapters/graph/scopes";
import { startLookUpTime } from "../../../src/adapters/http/lookUpTime";
import type { Send } from "../../../src/adapters/http/transport";
import { createShortMemory } from "../../../src/core/shortMemory";
import { aColleague, aLookUp, aProspect } from "../../support/builders";
import { anything, mutated, resultOf, runs } from "../../support/jest/garbage";

const person = { emailAddress: { name: "Yvonne McKay", address: "yvonne@fourthcoffee.com" } };

const users = {
  value: [
    {
      id: "F09A3A97-B380-563C-AD0C-6C31B97D2540",
      displayName: "Tricia Potter",
      mail: "tricia.potter@contoso.com",
      userPrincipalName: "tp@contoso.com",
      proxyAddresses: ["SMTP:tricia.potter@contoso.com", "X500:/o=x"],
      accountEnabled: true,
      jobTitle: "Key account manager",
      businessPhones: ["+1"],
      mobilePhone: null,
    },
    { id: "B", mail: "alan@contoso.com" },
  ],
};

const meetings = {
  value: [
    {
      id: "1",
      start: { dateTime: "2026-05-20T14:00:00.0000000", timeZone: "UTC" },
      organizer: person,
      attendees: [{ ...person, type: "required", status: { response: "accepted" } }],
      isCancelled: false,
      responseStatus: { response: "organizer" },
    },
  ],
  "@odata.nextLink": "https://graph.microsoft.com/v1.0/me/calendarView?$skip=1",
};

const messages = {
  value: [
    {
      "@odata.type": "#microsoft.graph.message",
      id: "1",
      internetMessageId: "<1@contoso.com>",
      conversationId: "c",
      from: person,
      toRecipients: [person],
      ccRecipients: [person],
      bccRecipients: [],
      sentDateTime: "2026-05-20T14:00:00Z",
      isDraft: false,
    },
  ],
};

const presences = {
  value: [{ id: "A", availability: "Busy", outOfOfficeSettings: { isOutOfOffice: true } }],
};

const batch = {
  responses: [
    { id: "0", status: 200, headers: { "Content-Type": "application/json" }, body: users },
    { id: "1", status: 429, headers: { "Retry-After": "7" }, body: { error: {} } },
  ],
};

function answers(sample: unknown) {
  return fc.oneof(mutated(sample), anything);
}

/** Graph answers every part with this. */
const always = (body: unknown) => () =>
  Promise.resolve({ status: 200, headers: new Headers(), body });

const granted: GrantedScopes = new Set<string>(["User.ReadBasic.All", "Presence.Read.All"]);

/** Answers the parts of a batch: those that ask for people, and all the others. */
function answering(others: unknown, people: unknown): Send {
  return ({ body = "" }) => {
    const { requests } = JSON.parse(body) as {
      readonly requests: readonly { readonly id: string; readonly url: string }[];
    };
    const responses = requests.map(({ id, url }) => ({
      ...{ id, status: 200, body: /users|groups|organization/.test(url) ? people : others },
    }));
    return Promise.resolve(Response.json({ responses }));
  };
}

describe("whatever Graph answers", () => {
  it("makes users with a name, or none", () =>
    fc.assert(
      fc.asyncProperty(answers(users), async (body) => {
        for (const { colleague } of (await resultOf(() => parseUsers(body))) ?? []) {
          expect(colleague.displayName).not.toBe("");
          expect(colleague.directoryId).toBe(colleague.directoryId.toLowerCase());
        }
      }),
      runs,
    ));

  it("makes meetings that start some time, or none", () =>
    fc.assert(
      fc.asyncProperty(answers(meetings), async (body) => {
        const page = await resultOf(() => parseMeetings(body));
        const starts = page?.rows.flatMap(({ meeting }) => meeting?.startsAt.getTime() ?? []);
        expect(starts?.some(Number.isNaN)).not.toBe(true);
        expect(page?.rows.length ?? 0).toBeLessThanOrEqual(page?.count ?? 0);
      }),
      runs,
    ));

  it("makes mails that were sent some time, or none", () =>
    fc.assert(
      fc.asyncProperty(answers(messages), async (body) => {
        const page = await resultOf(() => parseMessages(body));
        const sent = mailsOf(page?.rows ?? []).map(({ sentAt }) => sentAt.getTime());
        expect(sent.some(Number.isNaN)).toBe(false);
      }),
      runs,
    ));

  it("makes presences that the pane knows, or none", () => {
    fc.assert(
      fc.property(answers(presences), (body) => {
        const known = ["available", "busy", "away", "offline", "outOfOffice"];
        expect([...parsePresences(body).values()].every((one) => known.includes(one))).toBe(true);
      }),
      runs,
    );
  });

  it("leads from page to page, or not", () => {
    fc.assert(
      fc.property(answers(meetings), (body) => {
        expect(["string", "undefined"]).toContain(typeof nextUrl(body));
      }),
      runs,
    );
  });

  it("makes members, domains and photos, or none", () =>
    fc.assert(
      fc.asyncProperty(answers(users), async (body) => {
        const photos = createShortMemory<{ readonly photoUrl?: string }>({ capacity: 1 });
        await resultOf(() => readGroupMembers("group", always(body)));
        await resultOf(() => readVerifiedDomains(always({ value: [{ verifiedDomains: body }] })));
        await readPhoto("name", always(body), photos);
        expect(photos.get("name")?.photoUrl ?? "data:").toMatch(/^data:/);
      }),
      runs,
    ));

  it("makes an answer of each part, or none of the batch", () => {
    fc.assert(
      fc.property(answers(batch), (body) => {
        const parts = toPartAnswers(body, 2);
        if (parts === undefined) return;
        expect(parts).toHaveLength(2);
        for (const { status } of parts) expect(status >= 100 && status < 600).toBe(true);
      }),
      runs,
    );
  });

  it("ends every source with findings or an AppError", () =>
    fc.assert(
      fc.asyncProperty(answers(messages), answers(users), async (mails, people) => {
        const givenUp = new AbortController();
        const system = createGraphSystem({
          graphOrigin: "https://graph.microsoft.com",
          transport: { open: () => answering(mails, people), probe: () => 0, restMs: () => 0 },
          readGranted: () => Promise.resolve(granted),
          sources: { mailbox: true, calendar: true },
          optOutGroupId: "group",
        });
        const time = startLookUpTime(givenUp.signal);
        const { contacts, profileExtras, optOuts } = system.openSources(aLookUp(), time);
        const ended = await Promise.all([
          ...contacts.map(({ findContacts }) => resultOf(() => findContacts(aProspect()))),
          resultOf(() => profileExtras.readProfiles([aColleague({ directoryId: "a" })])),
          resultOf(() => optOuts?.readOptedOut()),
        ]);
        expect(ended).toHaveLength(4);
        givenUp.abort();
      }),
      { numRuns: 150 },
    ));

  it("ends a batch with answers or an AppError, through Microsoft's client", () =>
    fc.assert(
      fc.asyncProperty(answers(batch), fc.constantFrom(200, 202, 400, 502), (body, status) =>
        resultOf(async () => {
          const send = () =>
            Promise.resolve(new Response(JSON.stringify([body]).slice(1, -1), { status }));
          const parts = [{ url: "/me" }, { url: "/users" }];
          const told = await createPostBatch("https://graph.microsoft.com", send)(parts);
          expect(told).toHaveLength(2);
        }).then(() => undefined),
      ),
      { numRuns: 300 },
    ));
});
