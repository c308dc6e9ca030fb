/** @jest-environment node */
import { createRequestLedger } from "../../src/adapters/outlook/ledger/requestLedger";
import { askBestIntroducer } from "../../src/commands/askBestIntroducer";
import { AppError } from "../../src/core/errors";
import type { ColleagueProfiles } from "../../src/core/lookUp/ports";
import type { DraftOpener, IntroductionDraft, Notice } from "../../src/core/outlookPorts";
import type { Services } from "../../src/services/services";
import {
  aContact,
  aColleague,
  aProspect,
  aParticipant,
  aSource,
  anAddress,
  anOpenItem,
  anOrganization,
  someFindings,
  recordsOf,
} from "../support/builders";
import { bothWays } from "../support/requestSituations";
import { aFakeOutlook, refusing, reliablyOpened, someChoices } from "../support/paneBuilders";
import type { FakeParts } from "../support/paneBuilders";

interface Asked {
  readonly services?: FakeParts;
  readonly createServices?: () => Promise<Services>;
  readonly signal?: AbortSignal;
}

/** Presses the button and returns what the rep gets to see. */
async function ask({
  services = {},
  createServices,
  signal = new AbortController().signal,
}: Asked = {}) {
  const notices: Notice[] = [];
  const drafts: IntroductionDraft[] = [];
  const all = aFakeOutlook({
    drafts: {
      openDraft: (draft) => {
        drafts.push(draft);
        return Promise.resolve(reliablyOpened);
      },
    },
    ...services,
  });
  await askBestIntroducer({
    createServices: createServices ?? (() => Promise.resolve(all)),
    notices: {
      show: (notice) => {
        notices.push(notice);
        return Promise.resolve();
      },
    },
    now: () => new Date("2026-06-01T09:00:00Z"),
    browserLanguage: "en-US",
    signal,
  });
  const texts = notices.map(({ text }) => text);
  return { last: notices.at(-1), kinds: notices.map(({ kind }) => kind), texts, drafts };
}

function withItem(part: Parameters<typeof anOpenItem>[0]): Asked {
  const readOpenItem = () => Promise.resolve(anOpenItem(part));
  return { services: { mailbox: { ...aFakeOutlook().mailbox, readOpenItem } } };
}

describe("askBestIntroducer", () => {
  it("opens one draft, to the colleague who knows the prospect best", async () => {
    const { drafts, kinds, last } = await ask();
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.introducer.address).toBe("tricia.potter@contoso.com");
    expect(kinds).toEqual(["progress", "outcome"]);
    expect(last?.text).toMatch(/^Draft to Tricia Potter opened: \w+ connection.*Nothing has been/);
  });

  it("asks the next best where the first is out of office, and says why", async () => {
    const christie = aColleague({
      displayName: "Christie Cline",
      addresses: [anAddress("christie.cline@contoso.com")],
    });
    const contacts = [
      aContact({ days: [...bothWays(2), ...bothWays(9)] }),
      aContact({ colleague: christie, days: bothWays(20) }),
    ];
    const readProfiles: ColleagueProfiles["readProfiles"] = (colleagues) =>
      Promise.resolve(
        colleagues.map(({ displayName }) => ({
          presence: displayName === "Tricia Potter" ? "outOfOffice" : "available",
        })),
      );
    const { drafts, last } = await ask({
      services: {
        openSources: () => ({
          contacts: [aSource("crm", someFindings({ contacts }))],
          profileExtras: { readProfiles },
        }),
      },
    });
    expect(drafts[0]?.introducer.address).toBe("christie.cline@contoso.com");
    expect(last?.text).toBe(
      "Draft to Christie Cline opened: Tricia Potter is out of office. Nothing has been sent.",
    );
  });

  it("opens nothing when nobody knows the prospect, and says so", async () => {
    const openSources = () => ({ contacts: [aSource("crm", someFindings({ contacts: [] }))] });
    const { drafts, last } = await ask({ services: { openSources } });
    expect(drafts).toEqual([]);
    expect(last).toEqual({
      kind: "outcome",
      text: "No one here knows Yvonne McKay yet.",
    });
  });

  it("does not call it nobody when a source failed", async () => {
    const empty = someFindings({ contacts: [] });
    const openSources = () => ({
      contacts: [aSource("crm", empty), aSource("mailbox", new AppError("accessDenied"))],
    });
    const { last } = await ask({ services: { openSources } });
    expect(last?.kind).toBe("failure");
    expect(last?.text).toContain("could not be checked");
  });

  it("sends the rep to the pane when the CRM needs a sign-in", async () => {
    const openSources = () => ({ contacts: [aSource("crm", new AppError("signInRequired"))] });
    const { last } = await ask({ services: { openSources } });
    expect(last).toEqual({
      kind: "failure",
      text: "Open Who Knows Whom and sign in once, then ask again.",
    });
  });

  it("asks nobody about an own message to several people", async () => {
    const { drafts, last } = await ask(
      withItem({
        from: aParticipant("blaine.carmack@contoso.com", "Blaine Carmack"),
        to: [aParticipant(), aParticipant("rene.valdes@adatum.com", "Rene Valdes")],
      }),
    );
    expect(drafts).toEqual([]);
    expect(last?.text).toBe(
      "Several people are on this message. Open Who Knows Whom to choose one.",
    );
  });

  it("takes a meeting's one outside attendee for the prospect", async () => {
    const { drafts } = await ask(
      withItem({
        kind: "appointment",
        from: aParticipant("tricia.potter@contoso.com", "Tricia Potter"),
        to: [aParticipant()],
      }),
    );
    expect(drafts[0]?.prospect.address).toBe("yvonne.mckay@fourthcoffee.com");
  });

  it.each(["unsupportedHost", "notConfigured", "offline"] as const)(
    "says why when it cannot start: %s",
    async (code) => {
      const createServices = () => Promise.reject(new AppError(code));
      const { kinds, last } = await ask({ createServices });
      expect(kinds).toEqual(["failure"]);
      expect(last?.text).not.toBe("");
    },
  );

  it("says so when Outlook does not open the draft", async () => {
    const openDraft = () => Promise.reject(new AppError("serviceUnavailable"));
    const { kinds } = await ask({ services: { drafts: { openDraft } } });
    expect(kinds).toEqual(["progress", "failure"]);
  });

  it("ends when the time is up, and opens no draft afterwards", async () => {
    const controller = new AbortController();
    const openSources = () => ({
      contacts: [
        {
          name: "crm" as const,
          findContacts: async () => {
            controller.abort();
            await new Promise((resolve) => setTimeout(resolve));
            return someFindings();
          },
        },
      ],
    });
    const { kinds, drafts } = await ask({
      services: { openSources },
      signal: controller.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(kinds).toEqual(["progress", "failure"]);
    expect(drafts).toEqual([]);
  });

  it("opens no draft when the time is up while the request is prepared", async () => {
    const controller = new AbortController();
    const record = { kind: "lead", id: "1", displayName: "Yvonne", isOpen: true, url: "" } as const;
    const { kinds, drafts } = await ask({
      services: {
        openSources: () => ({
          contacts: [aSource("crm")],
          records: recordsOf(record),
        }),
        openRequestTemplates: () => ({
          read: () => {
            controller.abort();
            return Promise.resolve(undefined);
          },
        }),
      },
      signal: controller.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(kinds).toEqual(["progress", "failure"]);
    expect(drafts).toEqual([]);
  });

  it("sends the rep to the pane after three requests to one colleague in a week", async () => {
    const choices = someChoices();
    const ledger = createRequestLedger(choices);
    for (const name of ["rene", "sam", "una"]) {
      const prospect = aProspect({ address: anAddress(`${name}@adatum.com`) });
      await ledger.record({ prospect, colleague: aColleague() }, new Date("2026-05-30T09:00:00Z"));
    }
    const { drafts, last } = await ask({ services: { choices } });
    expect(drafts).toEqual([]);
    expect(last?.text).toBe(
      "You asked Tricia Potter 3 times in seven days. Open Who Knows Whom to ask again.",
    );
  });

  it("names no number where the organisation wants none", async () => {
    const choices = someChoices();
    const ledger = createRequestLedger(choices);
    const asked = { prospect: aProspect(), colleague: aColleague() };
    await ledger.record(asked, new Date("2026-05-30T09:00:00Z"));
    const organization = anOrganization({ detailLevel: "bars" });
    const { drafts, last } = await ask({ services: { choices, organization } });
    expect(drafts).toEqual([]);
    expect(last?.text).toBe(
      "You have asked Tricia Potter before. Open Who Knows Whom to ask again.",
    );
  });

  it("says that a draft is open which Outlook will not remember", async () => {
    const choices = { read: () => undefined, keep: refusing("unexpected") };
    const { drafts, last } = await ask({ services: { choices } });
    expect(drafts).toHaveLength(1);
    expect(last).toEqual({
      kind: "outcome",
      text: "A draft to Tricia Potter is open, but Outlook could not remember this request.",
    });
  });

  it("never suggests somebody who opted out", async () => {
    const optedOut = new Set([anAddress("tricia.potter@contoso.com")]);
    const openSources = () => ({
      contacts: [
        aSource("crm", someFindings({ contacts: [aContact({ colleague: aColleague() })] })),
      ],
    });
    const { drafts } = await ask({
      services: { organization: anOrganization({ optedOut }), openSources },
    });
    expect(drafts).toEqual([]);
  });

  it("says that a draft takes long, and then that it is open, and remembers it", async () => {
    const choices = someChoices();
    const openDraft: DraftOpener["openDraft"] = (_draft, onSlow) => {
      onSlow?.();
      return new Promise((resolve) => setTimeout(resolve, 5, reliablyOpened));
    };
    const { texts, last } = await ask({ services: { choices, drafts: { openDraft } } });
    expect(texts).toContain(
      "Outlook is taking long to open the draft to Tricia Potter. It may still appear.",
    );
    expect(last?.text).toMatch(/^Draft to Tricia Potter opened: .* Nothing has been sent\.$/);
    expect(choices.read("asks")).toBeDefined();
  });

  it("names the pane where Outlook's word does not count for much", async () => {
    const openDraft = () => Promise.resolve({ word: "doubtful", signature: "added" } as const);
    const { last } = await ask({ services: { drafts: { openDraft } } });
    expect(last?.text).toMatch(/Outlook says .* Empty or missing\? Open Who Knows Whom/);
  });

  it("leaves it open what became of a draft that its time does not suffice for", async () => {
    const choices = someChoices();
    const openDraft: DraftOpener["openDraft"] = (_draft, onSlow) => {
      onSlow?.();
      return new Promise(() => undefined);
    };
    const over = new AbortController();
    setTimeout(() => {
      over.abort();
    }, 20);
    const { last } = await ask({
      services: { choices, drafts: { openDraft } },
      signal: over.signal,
    });
    expect(last?.text).toContain("It may still appear.");
    expect(choices.read("asks")).toBeUndefined();
  });
});
