import { screen } from "@testing-library/react";

import type { SourceReport } from "../../../src/core/lookUp/lookUp";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import { LookedAt } from "../../../src/taskpane/status/LookedAt";
import { words as english } from "../../../src/words/en/pane";
import type { PaneText } from "../../../src/words/texts/paneText";
import { aLookUpView, aResult, noActions } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";
import { otherLanguages, paneText } from "../../support/words";

const view = aLookUpView();
const yesterday = dayNumberOf(view.askedAt) - 1;
const answered = { asked: "organization", status: "answered", found: 1 } as const;

/** The ways in which the organisation's mail can have been looked at, or not. */
const reports: Readonly<Record<string, SourceReport>> = {
  asOfYesterday: {
    ...answered,
    coverage: {
      isPartial: false,
      sinceDay: yesterday - 729,
      asOfDay: yesterday,
      mailboxes: { read: 4_210, all: 4_300 },
    },
  },
  outOfScope: { ...answered, coverage: { isPartial: false, isOutOfScope: true } },
  neverKept: {
    ...answered,
    coverage: { isPartial: false, isOutOfScope: true, isNeverKept: true },
  },
  nobody: { ...answered, found: 0, coverage: { isPartial: false } },
  notInstalled: { asked: "organization", status: "failed", code: "notInstalled" },
  notPermitted: { asked: "organization", status: "failed", code: "accessDenied" },
  neverFilled: { asked: "organization", status: "failed", code: "notConfigured" },
};

function lineOf(report: SourceReport | undefined, text: PaneText = english): string {
  const result = aResult({ reports: report === undefined ? [] : [report] });
  const { unmount } = renderPane(
    <LookedAt view={aLookUpView({ result })} actions={noActions()} />,
    text,
  );
  const line = screen.getByRole("listitem").textContent;
  unmount();
  return line;
}

describe("LookedAt, where the organisation's mail is asked", () => {
  it("says of which day it is, and of how many mailboxes", () => {
    expect(lineOf(reports["asOfYesterday"])).toMatch(
      /^Your organization’s mail – as of yesterday – 4,210 of 4,300 mailboxes – since June 2024/,
    );
  });

  it("says that nobody looked, and what helps", () => {
    expect(lineOf(reports["outOfScope"])).toBe(
      "Your organization’s mail – not looked at: Dynamics 365 has neither this person nor their company" +
        "Create a lead or contact there: from the next day on, your organization’s mail is looked at too.",
    );
  });

  it("does not advise to create a record for somebody who would not be looked at then either", () => {
    expect(lineOf(reports["neverKept"])).toBe(
      "Your organization’s mail – not looked at: addresses at free-mail services and excluded companies never are",
    );
  });

  it("names the role that is missing", () => {
    expect(lineOf(reports["notPermitted"])).toContain("Who Knows Whom Reader");
    expect(lineOf({ asked: "crm", status: "failed", code: "accessDenied" })).not.toContain(
      "Reader",
    );
  });

  it("has no violation of accessibility rules", async () => {
    const { outOfScope } = reports;
    const result = aResult({ reports: outOfScope === undefined ? [] : [outOfScope] });
    renderPane(<LookedAt view={aLookUpView({ result })} actions={noActions()} />);
    expect(await axeFindings()).toEqual([]);
  });

  it.each(["en" as const, ...otherLanguages])("reads differently each time: %s", (language) => {
    const lines = Object.values(reports).map((report) => lineOf(report, paneText(language)));
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line).not.toMatch(/undefined|NaN|\{|\$/);
  });
});
