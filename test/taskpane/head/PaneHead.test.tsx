import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { PaneHead } from "../../../src/taskpane/head/PaneHead";
import type { LookUpView } from "../../../src/taskpane/state/paneState";
import type { Person } from "../../../src/core/people/people";
import type { SourceReport } from "../../../src/core/lookUp/lookUp";
import type { ProspectRecord } from "../../../src/core/lookUp/ports";
import {
  anAddress,
  anOpenItem,
  aProspect,
  never,
  noEvidence,
  someCounts,
  someEvidence,
} from "../../support/builders";
import { aLookUpView, aResult } from "../../support/paneBuilders";
import { renderPane } from "../../support/renderPane";

const lead: ProspectRecord = {
  kind: "lead",
  id: "lead",
  displayName: "Yvonne McKay",
  jobTitle: "Purchasing manager",
  companyName: "Fourth Coffee",
  topic: "New store opened",
  isOpen: true,
  url: "https://contoso.crm.dynamics.com/main.aspx?etn=lead",
};

const rosa: Person = { address: anAddress("rosa@fourthcoffee.com"), displayName: "Rosa" };

function show(part: Partial<LookUpView>) {
  const picked: Person[] = [];
  const actions = { onBack: () => undefined, onPick: (person: Person) => picked.push(person) };
  renderPane(<PaneHead view={aLookUpView(part)} actions={actions} />);
  return picked;
}

/** As in the item where the pane is 1024 pixels wide. */
function offeredIn(kind: "message" | "appointment", count: number) {
  const offered = Array.from({ length: count }, (_, index) => ({
    address: anAddress(`person${String(index)}@fourthcoffee.com`),
    displayName: `Maximiliane Oberhuber ${String(index)}`,
  }));
  const choice = { status: "found", prospect: aProspect(), notices: [], offered } as const;
  const occasion = { ...aLookUpView().occasion, item: anOpenItem({ kind }) };
  return { choice, occasion };
}

describe("PaneHead", () => {
  it("has the name first, then who that is, then the address", () => {
    show({ result: aResult({ records: [lead] }) });
    const head = screen.getByRole("banner").textContent;
    const places = ["Yvonne McKay", "Purchasing manager", "yvonne.mckay@"].map((words) =>
      head.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBe(0);
  });

  it("has chips of people in one line, and leads to the table of everybody for the rest", async () => {
    const table = document.createElement("div");
    table.id = "crowd";
    table.tabIndex = -1;
    document.body.append(table);
    show(offeredIn("message", 7));
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
    const rest = screen.getByRole("button", { name: "Others on this message: +3" });
    expect(rest.textContent).toBe("+3");
    await userEvent.click(rest);
    expect(document.activeElement).toBe(table);
    table.remove();
  });

  it("names the prospect with position, company, address and the lead's topic", () => {
    show({ result: aResult({ records: [lead] }) });
    expect(screen.getByRole("heading", { name: "Yvonne McKay", level: 1 })).toBeDefined();
    expect(screen.getByText("yvonne.mckay@fourthcoffee.com")).toBeDefined();
    expect(screen.getByText("Purchasing manager, Fourth Coffee")).toBeDefined();
    expect(screen.getByRole("link", { name: /New store opened/ }).getAttribute("href")).toBe(
      lead.url,
    );
  });

  it("says whose account reads, where it is not the mailbox's", () => {
    show({ result: aResult({ otherAccount: "Tom Ward" }) });
    expect(
      screen.getByText(/^Signed in as Tom Ward, not as the owner of this mailbox/),
    ).toBeDefined();
  });

  it("says that the CRM knows no such person only when it has answered", () => {
    const records = "records";
    show({ result: aResult({ reports: [{ asked: records, status: "answered", found: 0 }] }) });
    expect(screen.getByText("No lead or contact in Dynamics 365")).toBeDefined();
  });

  it("does not say so when the CRM failed", () => {
    const reports = [{ asked: "records", status: "failed", code: "accessDenied" }] as const;
    show({ result: aResult({ reports }) });
    expect(screen.queryByText("No lead or contact in Dynamics 365")).toBeNull();
  });

  it("tells what the rep has already", () => {
    show({ result: aResult({ own: someEvidence({ counts: someCounts({ meeting: never }) }) }) });
    expect(document.querySelector(".own-contact")?.textContent).toBe(
      "You: 14 emails – last 6 days ago",
    );
  });

  it("tells that it would be the first contact once everything has answered", () => {
    show({ result: aResult({ own: noEvidence() }) });
    expect(screen.getByText("You haven’t been in touch yet")).toBeDefined();
  });

  it("does not call it the first contact while a source is being asked", () => {
    const reports = [{ asked: "mailbox", status: "asking" }] as const;
    show({ result: aResult({ introducers: [], own: noEvidence(), reports }), rows: [] });
    expect(screen.queryByText("You haven’t been in touch yet")).toBeNull();
  });

  it.each<SourceReport>([
    { asked: "mailbox", status: "failed", code: "serviceUnavailable" },
    { asked: "calendar", status: "failed", code: "accessDenied" },
    { asked: "crm", status: "answered", found: 0, coverage: { isPartial: true } },
  ])("does not call it the first contact where something could not be read: %j", (report) => {
    const crm = { asked: "crm", status: "answered", found: 0 } as const;
    show({ result: aResult({ introducers: [], own: noEvidence(), reports: [crm, report] }) });
    expect(screen.queryByText("You haven’t been in touch yet")).toBeNull();
  });

  it("offers the others on the message", async () => {
    const choice = {
      status: "found",
      prospect: aProspect(),
      notices: [{ kind: "sentBy", person: rosa }],
      offered: [rosa],
    } as const;
    const picked = show({ choice });
    expect(screen.getByText("Sent by Rosa.")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Rosa" }));
    expect(picked).toEqual([rosa]);
  });
});
