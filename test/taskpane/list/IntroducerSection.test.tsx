import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { IntroducerSection } from "../../../src/taskpane/list/IntroducerSection";
import type { PaneActions } from "../../../src/taskpane/state/paneActions";
import type { LookUpView } from "../../../src/taskpane/state/paneState";
import { anIntroducer } from "../../support/builders";
import { aLookUpView, aResult, introducers, noActions } from "../../support/paneBuilders";
import { renderPane } from "../../support/renderPane";

function show(view: LookUpView, actions: Partial<PaneActions> = {}) {
  renderPane(
    <IntroducerSection view={view} actions={noActions(actions)}>
      The list
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
    expect(screen.getByText("The list")).toBeDefined();
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

  it("says how many more were found", () => {
    show(aLookUpView({ result: aResult({ furtherColleagues: 2 }) }));
    expect(screen.getByText("2 more colleagues were found.")).toBeDefined();
  });
});
