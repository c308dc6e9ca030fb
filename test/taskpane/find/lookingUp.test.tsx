import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import type { LookUp } from "../../../src/core/lookUp/lookUp";
import type { OpenItem } from "../../../src/core/outlookPorts";
import { App } from "../../../src/taskpane/pane/App";
import { aContact, aSource, anAddress, anOpenItem, someFindings } from "../../support/builders";
import { aFakeOutlook, aSearch } from "../../support/paneBuilders";
import type { FakeParts } from "../../support/paneBuilders";
import { renderPane } from "../../support/renderPane";

const rene = { address: anAddress("rene@adatum.com"), displayName: "Rene Valdes" };
const sara: OpenItem = anOpenItem({
  key: "item-2",
  from: { address: anAddress("sara@adatum.com"), displayName: "Sara" },
});

function openPane(part: FakeParts = {}, named?: string) {
  const lookUps: LookUp[] = [];
  const fake = aFakeOutlook({
    openSources: (lookUp) => {
      lookUps.push(lookUp);
      return { contacts: [aSource("crm", someFindings({ contacts: [aContact()] }))] };
    },
    openSearch: () =>
      Promise.resolve(
        aSearch({
          suggest: () => Promise.resolve({ people: [rene], failed: [] }),
          readRecord: () => Promise.resolve({ status: "found", person: rene }),
        }),
      ),
    ...part,
  });
  renderPane(<App services={fake} named={named} />);
  return { fake, lookUps, user: userEvent.setup() };
}

/** The first of its name: the next steps, which come later where few know the prospect, offer it once more. */
async function findLookUpButton(): Promise<HTMLElement> {
  const [first] = await screen.findAllByRole("button", { name: "Look up somebody" });
  if (first === undefined) throw new Error("The pane offers no look-up.");
  return first;
}

async function lookUpRene(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await findLookUpButton());
  await screen.findByRole("combobox", { name: "Who knows …?" });
  await user.keyboard("rene");
  await user.click(await screen.findByRole("option", { name: /Rene Valdes/ }));
  await screen.findByRole("heading", { name: "Rene Valdes", level: 1 });
}

describe("looking up somebody in the pane", () => {
  it("shows who knows them, marked as no result of the open message, and leads back", async () => {
    const { lookUps, user } = openPane();
    await screen.findByRole("heading", { name: "Yvonne McKay", level: 1 });
    await lookUpRene(user);
    await screen.findByText("You looked this person up.");
    await screen.findByRole("button", { name: "Get introduced by Tricia Potter" });
    // Nothing of the open message is evidence, nor may it be quoted.
    expect(lookUps.at(-1)?.item).toMatchObject({ isStandIn: true, to: [], isProtected: true });
    expect(screen.queryByRole("combobox")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Back to the open message" }));
    await screen.findByRole("heading", { name: "Yvonne McKay", level: 1 });
    expect(screen.queryByText("You looked this person up.")).toBeNull();
  });

  it("works where no message is open", async () => {
    const fake = { readOpenItem: () => Promise.resolve(undefined), openItemKey: () => undefined };
    const { mailbox } = aFakeOutlook();
    const { user } = openPane({ mailbox: { ...mailbox, ...fake } });
    await screen.findByRole("heading", { name: "Select a message" });
    await lookUpRene(user);
    await user.click(await screen.findByRole("button", { name: "Back" }));
    expect(await screen.findByRole("heading", { name: "Select a message" })).toBeTruthy();
  });

  it("gives way to the sender of the next message", async () => {
    const { fake, user } = openPane();
    await screen.findByRole("heading", { name: "Yvonne McKay", level: 1 });
    await lookUpRene(user);
    act(() => {
      fake.select(sara);
    });
    await screen.findByRole("heading", { name: "Sara", level: 1 });
    expect(screen.queryByText("You looked this person up.")).toBeNull();
  });

  it("never shows an answer about them under the next message's sender", async () => {
    let answerAboutRene = (): void => undefined;
    const { fake, user } = openPane({
      openSources: ({ prospect }) => ({
        contacts: [
          {
            name: "crm",
            findContacts: () =>
              prospect.address === rene.address
                ? new Promise((resolve) => {
                    answerAboutRene = () => {
                      resolve(someFindings({ contacts: [aContact()] }));
                    };
                  })
                : new Promise(() => undefined),
          },
        ],
      }),
    });
    await screen.findByRole("heading", { name: "Yvonne McKay", level: 1 });
    await lookUpRene(user);
    act(() => {
      fake.select(sara);
    });
    await screen.findByRole("heading", { name: "Sara", level: 1 });
    await act(async () => {
      answerAboutRene();
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(screen.queryByText("Tricia Potter")).toBeNull();
  });

  it("keeps what the rep is typing while another message is selected", async () => {
    const { fake, user } = openPane();
    await user.click(await findLookUpButton());
    await screen.findByRole("combobox");
    await user.keyboard("ren");
    act(() => {
      fake.select(sara);
    });
    await screen.findByRole("heading", { name: "Sara", level: 1 });
    expect(screen.getByRole<HTMLInputElement>("combobox").value).toBe("ren");
  });

  it("gives the focus back to its button when it is closed", async () => {
    const { user } = openPane();
    const button = await findLookUpButton();
    await user.click(button);
    await screen.findByRole("combobox");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("begins with the record that the pane's address names", async () => {
    openPane({}, "contact:6fc3f9a4-0c11-4c6e-9a5d-1f2b3c4d5e6f");
    await screen.findByText("You looked this person up.");
    await waitFor(() => {
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Rene Valdes");
    });
  });

  it("leads back from somebody picked on the message", async () => {
    const to = [{ ...rene }];
    const fake = { readOpenItem: () => Promise.resolve(anOpenItem({ to })) };
    const { mailbox } = aFakeOutlook();
    const { user } = openPane({ mailbox: { ...mailbox, ...fake } });
    await user.click(await screen.findByRole("button", { name: "Rene Valdes" }));
    await screen.findByText("You picked this person.");
    await user.click(screen.getByRole("button", { name: "Back to the open message" }));
    await screen.findByRole("heading", { name: "Yvonne McKay", level: 1 });
    expect(await screen.findByRole("button", { name: "Rene Valdes" })).toBeTruthy();
  });
});
