import { screen, waitFor, within } from "@testing-library/react";

import type { UserEvent } from "@testing-library/user-event";

import { createRequestLedger } from "../../../src/adapters/outlook/ledger/requestLedger";
import type { RequestTasks } from "../../../src/core/ledger/requestPorts";
import { AppError } from "../../../src/core/errors";
import type { DraftOpener, IntroductionDraft, RepChoices } from "../../../src/core/outlookPorts";
import {
  aColleague,
  aContact,
  aProspect,
  anAddress,
  aSource,
  someFindings,
  recordsOf,
} from "../../support/builders";
import { field, openComposer, written } from "../../support/openComposer";
import { daysAgo } from "../../support/days";
import { refusing, reliablyOpened, someChoices } from "../../support/paneBuilders";

const tricia = aColleague();
const alan = aColleague({
  displayName: "Alan Steiner",
  addresses: [anAddress("alan@contoso.com")],
});
const contacts = [tricia, alan].map((colleague) => aContact({ colleague, days: aContact().days }));

/** The composer to Tricia, after these asks of her: about Yvonne, or about somebody else. */
async function openAfter(
  histories: readonly { days: number; about?: string; became?: "declined" }[],
  choices = someChoices(),
) {
  const ledger = createRequestLedger(choices);
  for (const { days, about = "yvonne.mckay@fourthcoffee.com", became } of histories) {
    const prospect = aProspect({ address: anAddress(about) });
    await ledger.record({ prospect, colleague: tricia }, daysAgo(days, new Date()));
    if (became !== undefined) await ledger.settle({ prospect, colleague: tricia }, became);
  }
  const opened: IntroductionDraft[] = [];
  const { user } = await openComposer({
    choices,
    drafts: {
      openDraft: (draft) => {
        opened.push(draft);
        return Promise.resolve(reliablyOpened);
      },
    },
    openSources: () => ({ contacts: [aSource("crm", someFindings({ contacts }))] }),
  });
  await screen.findByRole("heading", { name: "Ask Tricia Potter" });
  return { user, opened, ledger, openDraft: () => user.click(button("Open draft in Outlook")) };
}

const openedToday = "You opened a request to Tricia Potter today. Did you send it?";

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

async function settle(user: UserEvent, state: string): Promise<void> {
  await user.click(button(/^What happened/));
  await user.click(button(state));
}

describe("asking once more", () => {
  it("asks in composer and row whether an opened draft was sent, and counts it as no request", async () => {
    const { user, openDraft, ledger, opened } = await openAfter([]);
    await openDraft();
    await screen.findByText(openedToday);
    const [history] = await ledger.read(aProspect(), [tricia]);
    expect(history).toMatchObject({ requestedAt: [] });
    expect(history?.latest).toBeUndefined();

    await openDraft();
    expect(opened).toHaveLength(2);
    await user.keyboard("{Escape}");
    await screen.findByText(openedToday);
    await user.click(button("Yes, sent"));
    expect(await screen.findByText("You asked Tricia Potter today.")).toBeTruthy();
    expect(screen.queryByText(openedToday)).toBeNull();
    // The answer was a button that is gone.
    expect(document.activeElement).toBe(button("Get introduced by Tricia Potter"));
  });

  it("keeps the focus in the composer when the question is answered", async () => {
    const { user, openDraft } = await openAfter([]);
    await openDraft();
    (await screen.findByRole("button", { name: "Yes, sent" })).focus();
    await user.keyboard("{Enter}");
    await screen.findByText("You asked Tricia Potter today.");
    expect(document.activeElement).toBe(button("Open draft in Outlook"));
  });

  it("says who has declined, whenever that was, and names somebody else", async () => {
    const { user, openDraft, opened } = await openAfter([{ days: 30, became: "declined" }]);
    await screen.findByRole("button", { name: "What happened? Declined" });
    await openDraft();
    const question = screen.getByRole("region", { name: "Tricia Potter has declined." });
    expect(question.textContent).toContain("Alan Steiner could introduce you too.");
    await user.click(button("Ask Alan Steiner instead"));
    expect(opened).toEqual([]);
  });

  it("forgets a draft that was not sent", async () => {
    const { user, openDraft, ledger } = await openAfter([]);
    await openDraft();
    await user.click(await screen.findByRole("button", { name: "Not sent" }));
    await waitFor(() => {
      expect(screen.queryByText(openedToday)).toBeNull();
    });
    expect(await ledger.read(aProspect(), [tricia])).toEqual([{ requestedAt: [] }]);
  });

  it("asks the same of a chat in Teams", async () => {
    const { user } = await openAfter([]);
    await user.click(screen.getByRole("link", { name: "Ask in Teams" }));
    await user.click(await screen.findByRole("button", { name: "Yes, sent" }));
    expect(await screen.findByText("You asked Tricia Potter today.")).toBeTruthy();
  });

  it("remembers no draft that did not open", async () => {
    const choices = someChoices();
    const { user } = await openComposer({ choices, drafts: { openDraft: refusing("unexpected") } });
    await user.click(button("Open draft in Outlook"));
    await screen.findByText("Outlook could not open the draft");
    expect(choices.read("asks")).toBeUndefined();
  });

  it.each([
    ["opens", "The draft to Tricia Potter is open in Outlook.", true],
    ["fails", "Outlook could not open the draft", false],
  ] as const)(
    "says that a draft takes long, and corrects itself: it %s",
    async (end, words, made) => {
      const choices = someChoices();
      let settle = (): void => undefined;
      const openDraft: DraftOpener["openDraft"] = (_draft, onSlow) =>
        new Promise((resolve, reject) => {
          settle = () => {
            if (end === "opens") resolve(reliablyOpened);
            else reject(new AppError("serviceUnavailable"));
          };
          onSlow?.();
        });
      const { user } = await openComposer({ choices, drafts: { openDraft } });
      await user.click(button("Open draft in Outlook"));
      await screen.findByText("Outlook is taking long to open the draft");
      expect(field("Text of the request").value).toContain("Hi Tricia,");
      expect(choices.read("asks")).toBeUndefined();

      settle();
      await screen.findByText(words);
      expect(screen.queryByText(/taking long/)).toBeNull();
      await waitFor(() => {
        expect(choices.read("asks") !== undefined).toBe(made);
      });
    },
  );

  it("asks whether the rep means a second request, and names who could be asked instead", async () => {
    const { user, opened, openDraft } = await openAfter([{ days: 3 }]);
    await screen.findByText("You asked Tricia Potter 3 days ago.");
    await openDraft();
    const question = screen.getByRole("region", { name: "You asked Tricia Potter 3 days ago." });
    expect(question.textContent).toContain("Alan Steiner could introduce you too.");
    expect(opened).toEqual([]);

    await user.click(button("Open draft anyway"));
    expect(opened.map(({ introducer }) => introducer.displayName)).toEqual(["Tricia Potter"]);
  });

  it("asks the same of a request in Teams", async () => {
    const { user } = await openAfter([{ days: 3 }]);
    await screen.findByText("You asked Tricia Potter 3 days ago.");
    await user.click(screen.getByRole("link", { name: "Ask in Teams" }));
    const question = screen.getByRole("region");
    expect(within(question).getByRole("link", { name: /Ask in Teams anyway/ })).toBeTruthy();
  });

  it("goes on to the next best introducer with the reason kept", async () => {
    const { user, opened, openDraft } = await openAfter([{ days: 3 }]);
    await screen.findByText("You asked Tricia Potter 3 days ago.");
    await user.type(field(/Why do you want/), "We sell machines.");
    await openDraft();
    await user.click(button("Ask Alan Steiner instead"));
    await screen.findByRole("heading", { name: "Ask Alan Steiner" });
    expect(written("Message")).toMatch(/^Hi Alan,[^]*We sell machines\./);
    await openDraft();
    expect(opened.map(({ introducer }) => introducer.address)).toEqual(["alan@contoso.com"]);
  });

  it("asks before a fourth request to one colleague in a week", async () => {
    const people = ["a@adatum.com", "b@adatum.com", "c@adatum.com"];
    const { user, opened, openDraft } = await openAfter(
      people.map((about) => ({ days: 2, about })),
    );
    await openDraft();
    const name = "You have asked Tricia Potter 3 times in seven days.";
    expect(screen.getByRole("region", { name })).toBeTruthy();
    await user.click(button("Not now"));
    expect(opened).toEqual([]);
    expect(screen.queryByRole("region")).toBeNull();
    expect(document.activeElement).toBe(button("Open draft in Outlook"));
  });

  it("asks nothing after fourteen days", async () => {
    const { opened, openDraft } = await openAfter([{ days: 15 }]);
    await screen.findByText(/You asked Tricia Potter/);
    await openDraft();
    expect(opened).toHaveLength(1);
  });

  it("remembers what became of it", async () => {
    const { user, ledger } = await openAfter([{ days: 3 }]);
    await screen.findByText("You asked Tricia Potter 3 days ago.");
    await settle(user, "Introduced");
    await screen.findByRole("button", { name: "What happened? Introduced" });
    const [history] = await ledger.read(aProspect(), [tricia]);
    expect(history?.latest?.state).toBe("introduced");
  });

  it("opens the draft where the mailbox keeps nothing, and says that it is not remembered", async () => {
    const full: RepChoices = { read: () => undefined, keep: refusing("unexpected") };
    const { user, opened } = await openAfter([], full);
    await user.click(button("Open draft in Outlook"));
    await screen.findByText(/Couldn’t be saved/);
    expect(opened).toHaveLength(1);
  });
});

describe("a request as a task in the CRM", () => {
  const record = { kind: "lead", id: "1", displayName: "Yvonne", isOpen: true, url: "" } as const;
  const taskId = "0f5f3b3c-1d0e-4b7e-9a5e-0d3b8b6a7c11";

  /** No task is made before the rep says that the draft was sent. */
  async function openWith({ create, close }: RequestTasks) {
    const log: unknown[] = [];
    const tasks: RequestTasks = {
      create: (task) => {
        log.push(task);
        return create(task);
      },
      close,
    };
    const { user } = await openComposer({
      openRequestTasks: () => tasks,
      openSources: () => ({
        contacts: [aSource("crm", someFindings({ contacts }))],
        records: recordsOf(record),
      }),
    });
    await user.click(button("Open draft in Outlook"));
    await screen.findByText(openedToday);
    expect(log).toEqual([]);
    await user.click(button("Yes, sent"));
    return user;
  }

  it("is created regarding the record, and closed once the rep says what became of it", async () => {
    const log: unknown[] = [];
    const user = await openWith({
      create: ({ subject, regarding }) => {
        log.push([subject, regarding.id]);
        return Promise.resolve(taskId);
      },
      close: (id) => Promise.resolve(void log.push(id)),
    });
    await screen.findByText("You asked Tricia Potter today.");
    await settle(user, "Introduced");
    await screen.findByRole("button", { name: "What happened? Introduced" });
    await settle(user, "Declined");
    await screen.findByRole("button", { name: "What happened? Declined" });
    expect(log).toEqual([["Asked Tricia Potter for an introduction to Yvonne McKay", "1"], taskId]);
  });

  it("is closed as well where the rep was faster than the CRM", async () => {
    let make: ((id: string) => void) | undefined;
    const closed: string[] = [];
    const user = await openWith({
      create: () => new Promise((resolve) => (make = resolve)),
      close: (id) => Promise.resolve(void closed.push(id)),
    });
    await screen.findByText("You asked Tricia Potter today.");
    await settle(user, "Declined");
    await screen.findByRole("button", { name: "What happened? Declined" });
    make?.(taskId);
    await waitFor(() => {
      expect(closed).toEqual([taskId]);
    });
  });

  it("is tried once, and the rep is told where there is none", async () => {
    let tries = 0;
    const create = () => {
      tries += 1;
      return refusing("serviceUnavailable")();
    };
    await openWith({ create, close: () => Promise.resolve() });
    await screen.findByText("No task was made in Dynamics 365.");
    expect(tries).toBe(1);
    expect(await screen.findByText("You asked Tricia Potter today.")).toBeTruthy();
  });

  it("is named as open where it could not be closed", async () => {
    const create = () => Promise.resolve(taskId);
    const user = await openWith({ create, close: refusing("accessDenied") });
    await screen.findByText("You asked Tricia Potter today.");
    await settle(user, "Answered");
    expect(await screen.findByText(/is still open. Please close it there/)).toBeTruthy();
  });
});
