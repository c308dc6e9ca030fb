import { screen } from "@testing-library/react";

import type { SourceReport } from "../../../src/core/lookUp/lookUp";
import type { InsightsState } from "../../../src/core/lookUp/ports";
import { interfaceLanguages } from "../../../src/core/words/language";
import { LookedAt } from "../../../src/taskpane/status/LookedAt";
import { words as english } from "../../../src/words/en/pane";
import { aLookUpView, aResult, noActions } from "../../support/paneBuilders";
import { renderPane } from "../../support/renderPane";
import { paneText } from "../../support/words";

function lineOf(report: SourceReport, text = english): string {
  const view = aLookUpView({ result: aResult({ reports: [report] }) });
  const { unmount } = renderPane(<LookedAt view={view} actions={noActions()} />, text);
  const line = screen.getByRole("listitem").textContent;
  unmount();
  return line;
}

function answered(insights: InsightsState): SourceReport {
  return {
    asked: "insights",
    status: "answered",
    found: 0,
    coverage: { isPartial: false, insights },
  };
}

const states = Object.keys(english.lookedAt.insights) as readonly InsightsState[];

describe("LookedAt, of Dynamics' own insights", () => {
  it("says Enhanced only where rows were found", () => {
    const enhanced = states.filter((state) => / – Enhanced/.test(lineOf(answered(state))));
    expect(enhanced).toEqual(["enhanced", "partial"]);
    const basic = states.filter((state) => / – Basic: /.test(lineOf(answered(state))));
    expect(basic).toHaveLength(states.length - 2);
  });

  it.each(interfaceLanguages)("tells every state apart, and from a refusal: %s", (language) => {
    const text = paneText(language);
    const refused = lineOf({ asked: "insights", status: "failed", code: "accessDenied" }, text);
    const lines = [...states.map((state) => lineOf(answered(state), text)), refused];
    expect(new Set(lines).size).toBe(states.length + 1);
  });
});
