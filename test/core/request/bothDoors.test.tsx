import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import { createRequestLedger } from "../../../src/adapters/outlook/ledger/requestLedger";
import { askBestIntroducer } from "../../../src/commands/askBestIntroducer";
import { loadCommandText } from "../../../src/words/loadCommandText";
import { AppError } from "../../../src/core/errors";
import type { AppErrorCode } from "../../../src/core/errors";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import type { IntroductionDraft } from "../../../src/core/outlookPorts";
import type { Services } from "../../../src/services/services";
import { App } from "../../../src/taskpane/pane/App";
import { words as pane } from "../../../src/words/en/pane";
import {
  aColleague,
  aContact,
  aContactDay,
  anAddress,
  anOpenItem,
  anOrganization,
  aParticipant,
  aProspect,
  aSource,
  someFindings,
  recordsOf,
} from "../../support/builders";
import { aFakeOutlook, refusing, reliablyOpened, someChoices } from "../../support/paneBuilders";
import type { FakeParts } from "../../support/paneBuilders";
import { renderPane } from "../../support/renderPane";

/** What a door makes of a situation. */
interface Made {
  readonly says: string;
  readonly drafts: readonly IntroductionDraft[];
  /** What the ledger holds about Tricia Potter and Yvonne McKay. */
  readonly remembered: "nothing" | "opened" | "requested";
  /** Subjects of the tasks in the CRM. */
  readonly tasks: readonly string[];
}

interface Case {
  readonly name: string;
  readonly given: FakeParts;
  readonly requestedDaysAgo?: number;
  readonly expected: Partial<Made>;
  readonly draft?: Partial<IntroductionDraft>;
}

type Door = (services: Services) => Promise<string>;

const today = dayNumberOf(new Date());
const tricia = aColleague();
const alan = aColleague({
  displayName: "Alan Steiner",
  addresses: [anAddress("alan@contoso.com")],
});
const contacts = [
  aContact({ colleague: tricia, days: [aContactDay({ day: today - 3, times: 9 })] }),
  aContact({ colleague: alan, days: [aContactDay({ day: today - 9 })] }),
];
const crm = aSource("crm", someFindings({ contacts }));
const nobody = someFindings({ contacts: [] });
const record = { kind: "lead", id: "1", displayName: "Yvonne", isOpen: true, url: "" } as const;
const withRecord: FakeParts = {
  openSources: () => ({
    contacts: [crm],
    records: recordsOf(record),
  }),
};

function fails(code: AppErrorCode): AppError {
  return new AppError(code);
}

const cases: readonly Case[] = [
  {
    name: "the organisation has words of its own",
    given: {
      organization: anOrganization({
        templates: {
          en: { subject: "A word", message: "Dear {introducer}, OUR WORDS.", fields: "named" },
        },
      }),
    },
    expected: { says: "opened to Tricia Potter", remembered: "opened" },
    draft: { paragraphs: ["Dear Tricia Potter, OUR WORDS."] },
  },
  {
    name: "the CRM's settings name a template",
    given: {
      ...withRecord,
      openRequestTemplates: () => ({
        read: () =>
          Promise.resolve({ subject: "", message: "Words of the CRM.", fields: "filled" as const }),
      }),
    },
    expected: { says: "opened to Tricia Potter", remembered: "opened" },
    draft: { paragraphs: ["Words of the CRM."] },
  },
  {
    name: "the CRM's template cannot be read",
    given: { ...withRecord, openRequestTemplates: () => ({ read: refusing("accessDenied") }) },
    expected: { says: "opened to Tricia Potter", remembered: "opened" },
  },
  {
    name: "a request to the best introducer was made yesterday",
    given: {},
    requestedDaysAgo: 1,
    expected: { says: "asked Tricia Potter yesterday, or Alan Steiner", drafts: [] },
  },
  {
    name: "a request to the best introducer was made three weeks ago",
    given: {},
    requestedDaysAgo: 21,
    expected: { says: "opened to Tricia Potter" },
  },
  {
    name: "the administrator wants requests in the CRM",
    given: withRecord,
    expected: {
      says: "opened to Tricia Potter",
      remembered: "opened",
      // A draft that is open is no request yet.
      tasks: [],
    },
  },
  {
    name: "Outlook does not open the draft",
    given: { drafts: { openDraft: refusing("serviceUnavailable") } },
    expected: { says: "not opened", remembered: "nothing", tasks: [] },
  },
  {
    name: "the mailbox finds no colleague and the CRM may not be read",
    given: {
      openSources: () => ({
        contacts: [aSource("mailbox", nobody), aSource("crm", fails("accessDenied"))],
      }),
    },
    expected: { says: "nobodyFoundYet", drafts: [] },
  },
  {
    name: "the CRM is busy and the mailbox not yet permitted",
    given: {
      openSources: () => ({
        contacts: [
          aSource("crm", fails("throttled")),
          aSource("mailbox", fails("consentRequired")),
        ],
      }),
    },
    expected: { says: "consentRequired", drafts: [] },
  },
  {
    name: "nobody is known, and only the prospect's records were refused",
    given: {
      openSources: () => ({
        contacts: [aSource("crm", nobody)],
        records: { findRecords: refusing("accessDenied") },
      }),
    },
    expected: { says: "nobodyKnows", drafts: [] },
  },
  {
    name: "the best introducer opted out",
    given: { organization: anOrganization({ optedOut: new Set(tricia.addresses) }) },
    expected: { says: "opened to Alan Steiner", remembered: "nothing" },
    draft: { introducer: { displayName: "Alan Steiner", address: anAddress("alan@contoso.com") } },
  },
  {
    name: "the message is protected",
    given: {
      mailbox: {
        ...aFakeOutlook().mailbox,
        readOpenItem: () =>
          Promise.resolve(anOpenItem({ isProtected: true, subject: "Secret price" })),
      },
    },
    expected: { says: "opened to Tricia Potter" },
    draft: { subject: "RE: A word with Yvonne McKay", quotedHeader: [] },
  },
  {
    name: "the message comes from a colleague",
    given: {
      mailbox: {
        ...aFakeOutlook().mailbox,
        readOpenItem: () =>
          Promise.resolve(anOpenItem({ from: aParticipant("alan@contoso.com", "Alan Steiner") })),
      },
    },
    expected: { says: "colleague", drafts: [] },
  },
];

async function throughRibbon(services: Services): Promise<string> {
  const text = await loadCommandText("en");
  let last = "";
  await askBestIntroducer({
    createServices: () => Promise.resolve(services),
    notices: { show: (notice) => Promise.resolve(void (last = notice.text)) },
    now: () => new Date(),
    browserLanguage: "en-US",
    signal: new AbortController().signal,
  });
  const meanings: Readonly<Record<string, string>> = {
    [text.requestedBefore("Tricia Potter", 1, "Alan Steiner")]:
      "asked Tricia Potter yesterday, or Alan Steiner",
    [text.nobodyKnows("Yvonne McKay")]: "nobodyKnows",
    [text.nobodyFoundYet("Yvonne McKay")]: "nobodyFoundYet",
    [text.failed.consentRequired]: "consentRequired",
    [text.failed.serviceUnavailable]: "not opened",
    [text.noProspect.colleague]: "colleague",
  };
  const [, opened] = /^Draft to (.*) opened: /.exec(last) ?? [];
  return opened === undefined ? (meanings[last] ?? last) : `opened to ${opened}`;
}

async function throughPane(services: Services): Promise<string> {
  renderPane(<App services={services} />);
  const shown = await waitFor(bestOrMessage);
  if (typeof shown === "string") return shown;
  const user = userEvent.setup();
  await user.click(shown);
  await user.click(await screen.findByRole("button", { name: "Open draft in Outlook" }));
  return waitFor(resultInComposer);
}

/** The best introducer's button, or what the pane says where there is none. */
function bestOrMessage(): HTMLElement | string {
  const [best] = screen.queryAllByRole("button", { name: /^Get introduced by / });
  if (best !== undefined) return best;
  const { status, errors } = pane;
  const meanings: Readonly<Record<string, string>> = {
    [status.nobodyKnows("Yvonne McKay").title]: "nobodyKnows",
    [status.nobodyFoundYet("Yvonne McKay").title]: "nobodyFoundYet",
    [errors.consentRequired.title]: "consentRequired",
    [status.colleague("Alan Steiner").title]: "colleague",
  };
  const titles = screen.queryAllByRole("heading").map(textOf);
  const meaning = titles.map((title) => meanings[title]).find((known) => known !== undefined);
  if (meaning === undefined) throw new Error(`Not foreseen: ${titles.join()}`);
  return meaning;
}

function resultInComposer(): string {
  if (screen.queryByText("Outlook could not open the draft")) return "not opened";
  const question = screen.queryByRole("region");
  if (question !== null) {
    const instead = within(question).getByRole("button", { name: /^Ask .* instead$/ });
    const [, name = ""] = /^Ask (.*) instead$/.exec(textOf(instead)) ?? [];
    const title = textOf(within(question).getByRole("heading"));
    return `${title.replace("You asked", "asked").replace(".", "")}, or ${name}`;
  }
  const [, introducer] = /draft to (.*) is open in Outlook/.exec(textOf(progress())) ?? [];
  if (introducer === undefined) throw new Error(textOf(progress()));
  return `opened to ${introducer}`;
}

function progress(): HTMLElement {
  const found = screen.getAllByRole("status").at(-1);
  if (found === undefined) throw new Error("No progress");
  return found;
}

function textOf({ textContent }: HTMLElement): string {
  return textContent;
}

/** Runs one case through one door, on fakes of its own. */
async function run(door: Door, { given, requestedDaysAgo }: Case): Promise<Made> {
  const drafts: IntroductionDraft[] = [];
  const tasks: string[] = [];
  const choices = someChoices();
  const ledger = createRequestLedger(choices);
  const about = { prospect: aProspect(), colleague: tricia };
  if (requestedDaysAgo !== undefined) {
    await ledger.record(about, new Date(Date.now() - requestedDaysAgo * 86_400_000));
  }
  const says = await door(
    aFakeOutlook({
      choices,
      openSources: () => ({ contacts: [crm] }),
      drafts: {
        openDraft: (draft) => {
          drafts.push(draft);
          return Promise.resolve(reliablyOpened);
        },
      },
      openRequestTasks: () => ({
        create: ({ subject }) => {
          tasks.push(subject);
          return Promise.resolve("0f5f3b3c-1d0e-4b7e-9a5e-0d3b8b6a7c11");
        },
        close: () => Promise.resolve(),
      }),
      ...given,
    }),
  );
  const remembered = async () => {
    const [history] = await ledger.read(about.prospect, [tricia]);
    if (history?.openedAt !== undefined) return "opened";
    return history?.latest === undefined ? "nothing" : "requested";
  };
  // The ledger and the task are written after the rep has read the outcome.
  await untilUnchanged(async () => `${await remembered()} ${tasks.length}`);
  return { says, drafts, remembered: await remembered(), tasks };
}

/** Resolves when the value has stayed the same for many turns of the event loop. */
async function untilUnchanged(read: () => Promise<string>): Promise<void> {
  let [last, turns] = ["", 0];
  while (turns < 12) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    const now = await read();
    turns = now === last ? turns + 1 : 0;
    last = now;
  }
}

afterEach(cleanup);

describe("a request through the ribbon and through the pane", () => {
  it.each(cases)("is the same where $name", async (situation) => {
    const ribbon = await run(throughRibbon, situation);
    const byPane = await run(throughPane, situation);
    expect(ribbon).toMatchObject(situation.expected);
    expect(ribbon.drafts[0] ?? {}).toMatchObject(situation.draft ?? {});
    expect(byPane).toEqual(ribbon);
  });
});
