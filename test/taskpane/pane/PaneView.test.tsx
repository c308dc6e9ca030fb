import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { AppErrorCode } from "../../../src/core/errors";
import type { NoProspectReason } from "../../../src/core/prospect/chooseProspect";
import type { SourceReport } from "../../../src/core/lookUp/lookUp";
import { PaneView } from "../../../src/taskpane/pane/PaneView";
import type { PaneActions } from "../../../src/taskpane/state/paneActions";
import type { PaneState, ViewName } from "../../../src/taskpane/state/paneState";
import { anOpenItem, anOrganization, aParticipant, aProspect, aRep } from "../../support/builders";
import { companyColleague } from "../../support/graphPeople";
import { aPaneState, aResult, noActions } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

function show(state: PaneState, actions: Partial<PaneActions> = {}) {
  renderPane(<PaneView state={state} actions={noActions(actions)} />);
}

function withoutProspect(reason: NoProspectReason): PaneState {
  const from = aParticipant("tricia.potter@contoso.com", "Tricia Potter");
  const item = anOpenItem({ from });
  return {
    lookUpId: 1,
    status: "noProspect",
    occasion: { item, rep: aRep(), organization: anOrganization() },
    choice: { status: "notFound", reason, name: "Tricia Potter", offered: [aProspect()] },
  };
}

function withReports(...reports: readonly SourceReport[]): PaneState {
  return aPaneState({ result: aResult({ introducers: [], reports }), rows: [] });
}

const fourthCoffee = { companyName: "Fourth Coffee", colleagues: [companyColleague()] };

const answered: SourceReport = { asked: "mailbox", status: "answered", found: 0 };

function failed(code: AppErrorCode): SourceReport {
  return { asked: "crm", status: "failed", code };
}

describe("PaneView", () => {
  it.each<[NoProspectReason, string]>([
    ["colleague", "Tricia Potter is a colleague"],
    ["self", "You sent this message"],
    ["relay", "This was passed on by a service"],
    ["automatic", "This is an automatic message"],
    ["list", "This came from a mailing list"],
    ["unreadable", "The sender cannot be read"],
  ])("says why nobody is looked up: %s", async (reason, heading) => {
    show(withoutProspect(reason));
    expect(screen.getByRole("heading", { name: heading })).toBeDefined();
    expect(screen.getByRole("button", { name: "Yvonne McKay" })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it("asks for a message when none is open", () => {
    show({ lookUpId: 1, status: "noItem" });
    expect(screen.getByRole("heading", { name: "Select a message" })).toBeDefined();
  });

  it("says that nobody knows the prospect when everything answered", () => {
    show(withReports(answered));
    expect(screen.getByRole("heading", { name: /No one here knows/ })).toBeDefined();
  });

  it("does not say so when a source failed", () => {
    show(withReports(answered, failed("accessDenied")));
    expect(screen.getByRole("heading", { name: /No one found yet who knows/ })).toBeDefined();
    expect(screen.queryByText(/No one here knows/)).toBeNull();
  });

  it.each<[AppErrorCode, RegExp]>([
    ["notConfigured", /opt-out group in config.json does not exist.*administrator/],
    ["accessDenied", /not allowed to read the opt-out list.*administrator/],
    ["serviceUnavailable", /Try again in a minute/],
  ])("names the opt-out list where nobody may be offered: %s", async (code, help) => {
    show(withReports(answered, { asked: "optOuts", status: "failed", code }));
    expect(screen.getByRole("heading", { name: "Nobody is suggested for now" })).toBeDefined();
    expect(screen.getByRole("heading", { name: "Yvonne McKay" })).toBeDefined();
    expect(screen.getByText(/^The opt-out list – /)).toBeDefined();
    expect(screen.getAllByText(help)).toHaveLength(1);
    expect(screen.getAllByRole("button", { name: "Try again" })).toHaveLength(1);
    expect(await axeFindings()).toEqual([]);
  });

  it.each<[AppErrorCode, string]>([
    ["signInRequired", "Sign in"],
    ["consentRequired", "Review permissions"],
    ["offline", "Try again"],
  ])("offers what helps when everything failed: %s", async (code, button) => {
    const pressed: string[] = [];
    show(withReports(failed(code)), {
      onSignIn: () => pressed.push("sign in"),
      onTryAgain: () => pressed.push("try again"),
    });
    await userEvent.click(screen.getByRole("button", { name: button }));
    expect(pressed).toEqual([code === "offline" ? "try again" : "sign in"]);
  });

  it("keeps the focus in the pane when the button that was pressed goes away", async () => {
    show(withReports(failed("offline")));
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  it("names the missing source, the reason and the next step beside what was found", () => {
    const reports = [answered, failed("accessDenied")];
    show(aPaneState({ result: aResult({ reports }) }));
    expect(screen.getByText(/Dynamics 365 – not permitted/)).toBeDefined();
    expect(screen.getByText("Your mailbox")).toBeDefined();
  });

  it("says what helps where a source answered in part, and offers it", async () => {
    const pressed: string[] = [];
    const crm: SourceReport = {
      asked: "crm",
      status: "answered",
      found: 1,
      coverage: { isPartial: true, missingBecause: "throttled" },
    };
    show(aPaneState({ result: aResult({ reports: [crm] }) }), {
      onTryAgain: () => pressed.push("try again"),
    });
    expect(screen.getByText(/Dynamics 365 – in part/)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(pressed).toEqual(["try again"]);
  });

  it("names the place of a mistake in config.json", () => {
    const failure = {
      code: "notConfigured",
      configProblem: "clientId: an id is expected",
    } as const;
    show({ lookUpId: 1, status: "stopped", failure });
    expect(screen.getByText("clientId: an id is expected")).toBeDefined();
  });

  it("shows introducers as a list or as a drawing, and lets the rep choose", async () => {
    const chosen: ViewName[] = [];
    const actions = noActions({ onShowView: (view) => chosen.push(view) });
    renderPane(<PaneView state={aPaneState()} actions={actions} shown="graph" />);
    expect(
      await screen.findByRole("list", { name: "Colleagues around Yvonne McKay" }),
    ).toBeDefined();
    expect(screen.queryByRole("list", { name: "Colleagues who know them" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "List view" }));
    expect(chosen).toEqual(["list"]);
  });

  it("offers no other view of nobody", () => {
    show(withReports(answered));
    expect(screen.queryByRole("button", { name: "Graph view" })).toBeNull();
  });

  it("says who knows somebody else at the company, below the list", async () => {
    show(aPaneState({ result: aResult({ company: fourthCoffee }) }));
    expect(await screen.findByRole("list", { name: "Also at Fourth Coffee" })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it("says so also where nobody knows the prospect, whatever view the rep chose", async () => {
    const result = aResult({ introducers: [], reports: [answered], company: fourthCoffee });
    const state = aPaneState({ result, rows: [] });
    renderPane(<PaneView state={state} actions={noActions()} shown="graph" />);
    expect(await screen.findByRole("heading", { name: "Also at Fourth Coffee" })).toBeDefined();
    expect(screen.getByRole("heading", { name: /No one here knows/ })).toBeDefined();
  });

  it("says so once: in the drawing, where there is one", async () => {
    const state = aPaneState({ result: aResult({ company: fourthCoffee }) });
    renderPane(<PaneView state={state} actions={noActions()} shown="graph" />);
    expect(await screen.findByRole("button", { name: /^Pradeep.*Knows Susan/ })).toBeDefined();
    expect(screen.queryByRole("heading", { name: /^Also at/ })).toBeNull();
  });

  it("announces the number of introducers to those who do not see them", () => {
    show(aPaneState());
    expect(screen.getByRole("status").textContent).toBe("1 colleague found.");
  });

  it("is accessible with what it found", async () => {
    show(aPaneState());
    expect(await axeFindings()).toEqual([]);
  });
});
