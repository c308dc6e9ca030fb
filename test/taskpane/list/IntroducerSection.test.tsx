import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { IntroducerSection } from "../../../src/taskpane/list/IntroducerSection";
import type { PaneActions } from "../../../src/taskpane/state/paneActions";
import type { LookUpView } from "../../../src/taskpane/state/paneState";
import { anIntroducer, anOrganization } from "../../support/builders";
import { aLookUpView, aResult, introducers, noActions } from "../../support/paneBuilders";
import { renderPane } from "../../support/renderPane";

function show(view: LookUpView, actions: Partial<PaneActions> = {}) {
  renderPane(
    <IntroducerSection view={view} actions={noActions(actions)}>
      {({ rows }) => (
        <p>The list: {rows.map(({ colleague }) => colleague.displayName).join(", ")}</p>
      )}
    </IntroducerSection>,
  );
}

describe("IntroducerSection", () => {
  it("offers a better order that is waiting", async () => {
    let updated = 0;
    const result = aResult({ introducers: introducers("two", "one") });
    const view = aLookUpView({ result, rows: introducers("one", "two") });
    show(view, { onUpdateOrder: () => (updated += 1) });
    await userEvent.click(screen.getByRole("button", { name: "Update order" }));
    expect(updated).toBe(1);
  });

  it("offers no other order when the newest one shows", () => {
    show(aLookUpView());
    expect(screen.getByText(/^The list/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Update order" })).toBeNull();
  });

  it.each([
    ["weak", true],
    ["medium", false],
  ] as const)("is modest about the connections when the best one is %s", (strength, isModest) => {
    show(aLookUpView({ result: aResult({ introducers: [anIntroducer({ strength })] }) }));
    expect(screen.queryByText(/^These connections are weak/) !== null).toBe(isModest);
  });

  it("does not call them weak while somebody better may come", () => {
    const reports = [{ asked: "mailbox", status: "asking" }] as const;
    const weak = anIntroducer({ strength: "weak" });
    show(aLookUpView({ result: aResult({ introducers: [weak], reports }) }));
    expect(screen.queryByText(/^These connections are weak/)).toBeNull();
  });

  it("offers all who were found, and shows the rest on demand", async () => {
    show(aLookUpView({ result: aResult({ further: introducers("Eva", "Lee") }) }));
    expect(screen.queryByText("Eva")).toBeNull();
    const all = screen.getByRole("button", { name: "Show all 3" });
    await userEvent.click(all);
    const rest = await screen.findByRole("list", { name: "Further colleagues" });
    expect(within(rest).getAllByRole("listitem")).toHaveLength(2);
    expect(all.getAttribute("aria-expanded")).toBe("true");
    await userEvent.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(screen.queryByText("Eva")).toBeNull();
  });

  it("filters the first rows and the further ones alike, above both, and says how many are left", async () => {
    const first = introducers("Ann Berg", "Bea Lund");
    const further = introducers("Ann Otto", ...Array.from({ length: 9 }, (_, n) => `Name${n}`));
    show(aLookUpView({ result: aResult({ introducers: first, further }) }));
    await userEvent.click(screen.getByRole("button", { name: "Show all 12" }));
    const field = await screen.findByRole("textbox", { name: /^Filter by name/ });
    const list = screen.getByText(/^The list/);
    expect(field.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.type(field, "ann");
    expect(screen.getByText(/^The list/).textContent).toBe("The list: Ann Berg");
    const rest = screen.getByRole("list", { name: "Further colleagues" });
    expect(within(rest).getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByRole("status").textContent).toBe("2 of 12 shown");
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, " otto");
    expect(screen.queryByText(/^The list/)).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("1 of 12 shown");
    await userEvent.clear(field);
    expect(screen.getByText(/^The list/).textContent).toBe("The list: Ann Berg, Bea Lund");
    await userEvent.type(field, "bea");
    await userEvent.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(screen.getByText(/^The list/).textContent).toBe("The list: Ann Berg, Bea Lund");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("says no number where none may be shown", () => {
    const { occasion } = aLookUpView();
    const organization = anOrganization({ detailLevel: "bars" });
    const result = aResult({ further: introducers("Eva") });
    show(aLookUpView({ result, occasion: { ...occasion, organization } }));
    expect(screen.getByRole("button", { name: "Show all" })).toBeDefined();
  });
});
