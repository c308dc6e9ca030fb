import { screen } from "@testing-library/react";

import type { SourceReport } from "../../../src/core/lookUp/lookUp";
import type { InsightsState } from "../../../src/core/lookUp/ports";
import { interfaceLanguages } from "../../../src/core/words/language";
import { LookedAt } from "../../../src/taskpane/status/LookedAt";
import { words as english } from "../../../src/words/en/pane";
import { aLookUpView, aResult, noActions } from "../../support/paneBuilders";
import { renderPane } from "../../support/renderPane";
import { paneText, partWords } from "../../support/words";

function show(report: SourceReport, text = english) {
  const view = aLookUpView({ result: aResult({ reports: [report] }) });
  renderPane(<LookedAt view={view} actions={noActions()} />, text);
}

function answered(insights: InsightsState): SourceReport {
  return {
    asked: "insights",
    status: "answered",
    found: 0,
    coverage: { isPartial: false, insights },
  };
}

const states = Object.keys(partWords("en").insights) as readonly InsightsState[];

describe("LookedAt, of Dynamics' own insights", () => {
  it("says Enhanced only where rows were found", () => {
    const { insights } = partWords("en");
    const enhanced = states.filter((state) => insights[state].startsWith("Enhanced"));
    expect(enhanced).toEqual(["enhanced", "partial"]);
    const basic = states.filter((state) => insights[state].startsWith("Basic: "));
    expect(basic).toHaveLength(states.length - 2);
  });

  it("says at the end of the line what became of them", async () => {
    show(answered("switchedOff"));
    const line = await screen.findByText(/Basic: switched off in Dynamics 365$/);
    expect(line.textContent).toMatch(/^Dynamics 365’s own insights – Basic/);
  });

  it("says of a refusal that it is one", () => {
    show({ asked: "insights", status: "failed", code: "accessDenied" });
    expect(screen.getByText(/^Dynamics 365’s own insights – not permitted/)).toBeDefined();
  });

  it.each(interfaceLanguages)("tells every state apart, and from a refusal: %s", (language) => {
    const { insights } = partWords(language);
    const refusal = paneText(language).errors.accessDenied.reason;
    expect(new Set([...states.map((state) => insights[state]), refusal]).size).toBe(
      states.length + 1,
    );
  });
});
