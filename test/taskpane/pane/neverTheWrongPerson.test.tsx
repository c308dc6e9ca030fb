import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import type { OpenItem } from "../../../src/core/outlookPorts";
import type { RequestTemplate } from "../../../src/core/words/requestTemplate";
import { App } from "../../../src/taskpane/pane/App";
import {
  aColleague,
  aContact,
  aSource,
  anAddress,
  anOpenItem,
  someFindings,
  aRecord,
  recordsOf,
} from "../../support/builders";
import { aFakeOutlook } from "../../support/paneBuilders";
import { renderPane } from "../../support/renderPane";

const lead = aRecord();
const tricia = aColleague();
const christie = aColleague({
  displayName: "Christie Cline",
  addresses: [anAddress("christie@contoso.com")],
});
const contacts = [tricia, christie].map((colleague) =>
  aContact({ colleague, days: aContact().days }),
);

/** A pane whose CRM answers the first question for a template only when told to. */
async function openPaneWithSlowTemplate() {
  const answers: ((template: RequestTemplate | undefined) => void)[] = [];
  const fake = aFakeOutlook({
    openSources: () => ({
      contacts: [aSource("crm", someFindings({ contacts }))],
      records: recordsOf(lead),
    }),
    openRequestTemplates: () => ({
      read: () => new Promise((resolve) => answers.push(resolve)),
    }),
  });
  renderPane(<App services={fake} />);
  await screen.findByRole("button", { name: "Get introduced by Christie Cline" });
  return { answers, fake, user: userEvent.setup() };
}

function getIntroducedBy(name: string): HTMLElement {
  return screen.getByRole("button", { name: `Get introduced by ${name}` });
}

const anotherItem: OpenItem = anOpenItem({
  key: "item-2",
  from: { address: anAddress("rene@adatum.com"), displayName: "Rene Valdes" },
});

describe("the composer", () => {
  it("opens for the last click, whichever template arrives first", async () => {
    const { answers, user } = await openPaneWithSlowTemplate();
    await user.click(getIntroducedBy("Tricia Potter"));
    await waitFor(() => {
      expect(answers).toHaveLength(1);
    });
    await user.click(getIntroducedBy("Christie Cline"));
    await waitFor(() => {
      expect(answers).toHaveLength(2);
    });
    act(() => {
      answers[1]?.(undefined);
    });
    await screen.findByRole("heading", { name: "Ask Christie Cline" });
    await act(async () => {
      answers[0]?.(undefined);
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(screen.getByRole("heading", { name: "Ask Christie Cline" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Ask Tricia Potter" })).toBeNull();
  });

  it("stays closed where another message was selected while it loaded", async () => {
    const { answers, fake, user } = await openPaneWithSlowTemplate();
    await user.click(getIntroducedBy("Tricia Potter"));
    await waitFor(() => {
      expect(answers).toHaveLength(1);
    });
    act(() => {
      fake.select(anotherItem);
    });
    await screen.findByRole("heading", { name: /Rene Valdes/ });
    await act(async () => {
      answers[0]?.(undefined);
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(screen.queryByRole("heading", { name: "Ask Tricia Potter" })).toBeNull();
  });
});

/** An Outlook that selects other messages without a word. */
async function openSilentPane(first: { readonly item?: OpenItem } = { item: anOpenItem() }) {
  let open = first.item;
  const fake = aFakeOutlook();
  const services = {
    ...fake,
    mailbox: {
      ...fake.mailbox,
      readOpenItem: () => Promise.resolve(open),
      openItemKey: () => open?.key,
      onItemChanged: (_: () => void, onUnavailable?: () => void) => {
        onUnavailable?.();
        return () => undefined;
      },
    },
    openTenant: async () => ({
      ...(await fake.openTenant()),
      openSources: () => ({ contacts: [aSource("crm", someFindings({ contacts }))] }),
    }),
  };
  renderPane(<App services={services} />);
  await screen.findByRole(first.item === undefined ? "heading" : "button", {
    name: first.item === undefined ? "Select a message" : "Get introduced by Tricia Potter",
  });
  return {
    select: (item: OpenItem | undefined) => {
      open = item;
    },
  };
}

describe("a pane to which Outlook announces no other message", () => {
  it("says that it cannot follow", async () => {
    await openSilentPane();
    expect(screen.getByText(/does not tell this pane/)).toBeTruthy();
  });

  it("looks up the message that is open when the rep turns to the pane", async () => {
    const { select } = await openSilentPane();
    select(anotherItem);
    fireEvent.focus(window);
    expect(await screen.findByRole("heading", { name: /Rene Valdes/ })).toBeTruthy();
  });

  it("goes on from having no message as soon as one is open", async () => {
    const { select } = await openSilentPane({});
    select(anotherItem);
    fireEvent.focus(window);
    expect(await screen.findByRole("heading", { name: /Rene Valdes/ })).toBeTruthy();
  });

  it("begins no request about the former person", async () => {
    const { select } = await openSilentPane();
    select(anotherItem);
    fireEvent.click(getIntroducedBy("Tricia Potter"));
    expect(await screen.findByRole("heading", { name: /Rene Valdes/ })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /^Ask / })).toBeNull();
  });
});
