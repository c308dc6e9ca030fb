import { fireEvent, screen } from "@testing-library/react";

import type { NoProspectReason } from "../../../src/core/prospect/chooseProspect";
import { App } from "../../../src/taskpane/pane/App";
import { PaneView } from "../../../src/taskpane/pane/PaneView";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { aProspect, aRep, anAddress, anOpenItem, anOrganization } from "../../support/builders";
import { openComposer, written } from "../../support/openComposer";
import { aFakeOutlook, aPaneState, aResult, noActions } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

const shared = anOpenItem({ mailboxOwner: anAddress("sales@contoso.com") });
const occasion = { item: shared, rep: aRep(), organization: anOrganization() };

function show(state: PaneState): void {
  renderPane(<PaneView state={state} actions={noActions()} />);
}

describe("the pane in a shared mailbox", () => {
  it("says that the rep's own mailbox was read, and not the open one", () => {
    const reports = (["mailbox", "calendar"] as const).map((asked) => ({
      asked,
      status: "answered" as const,
      found: 0,
    }));
    show(aPaneState({ occasion, result: aResult({ reports }) }));
    screen.getByText("Your mailbox – only your own, not sales@contoso.com");
    expect(screen.getByText("Your calendar")).toBeTruthy();
  });

  it("says nothing of it in the rep's own mailbox", () => {
    const reports = [{ asked: "mailbox", status: "answered", found: 0 }] as const;
    show(aPaneState({ result: aResult({ reports }) }));
    expect(screen.getByText("Your mailbox")).toBeTruthy();
  });
});

describe("the pane beside an item of the rep's", () => {
  it.each<[NoProspectReason, string]>([
    ["ownMailbox", "This was sent from this mailbox"],
    ["nobodyYet", "Nobody to look up yet"],
    ["several", "Several people outside your organization"],
  ])("says why nobody is looked up: %s", async (reason, title) => {
    const choice = { status: "notFound", reason, offered: [aProspect()] } as const;
    show({ lookUpId: 1, status: "noProspect", occasion, choice });
    screen.getByRole("heading", { name: title });
    screen.getByRole("button", { name: "Yvonne McKay" });
    expect(await axeFindings()).toEqual([]);
  });

  it("looks for other recipients when the rep turns to it", async () => {
    const outlook = aFakeOutlook();
    const checkRecipients = jest.fn();
    const mailbox = { ...outlook.mailbox, checkRecipients };
    renderPane(<App services={{ ...outlook, mailbox }} />);
    await screen.findByRole("heading", { name: "Yvonne McKay" });
    fireEvent.focus(window);
    expect(checkRecipients).toHaveBeenCalledTimes(1);
  });
});

describe("the composer where Outlook has no form for a new message", () => {
  it("says so, and offers Teams and copy instead", async () => {
    await openComposer({ canOpenDrafts: () => false });
    screen.getByText(/^Outlook opens no draft here/);
    expect(screen.queryByRole("button", { name: "Open draft in Outlook" })).toBeNull();
    screen.getByRole("link", { name: "Ask in Teams" });
    screen.getByRole("button", { name: "Copy" });
    expect(written("Message")).toContain("Yvonne McKay");
    expect(await axeFindings()).toEqual([]);
  });

  it("quotes nothing of what the rep is writing", async () => {
    const outlook = aFakeOutlook();
    const item = anOpenItem({ isBeingWritten: true, isProtected: true });
    const mailbox = { ...outlook.mailbox, readOpenItem: () => Promise.resolve(item) };
    await openComposer({ mailbox });
    screen.getByText("What you are writing is not quoted.");
    expect(written("Subject")).not.toContain(item.subject);
  });
});

describe("the pane beside nothing", () => {
  it("tells how many requests wait for an answer, where some do", () => {
    show({ lookUpId: 1, status: "noItem", waitingRequests: 2 });
    expect(screen.getByText("Some of your requests are still waiting for an answer.")).toBeTruthy();
  });

  it.each([0, undefined])("says only what to do where the number is %p", (count) => {
    const waiting = count === undefined ? {} : { waitingRequests: count };
    show({ lookUpId: 1, status: "noItem", ...waiting });
    expect(screen.queryByText(/waiting for an answer/)).toBeNull();
  });
});
