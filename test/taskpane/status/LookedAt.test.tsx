import { screen } from "@testing-library/react";

import type { SourceReport } from "../../../src/core/lookUp/lookUp";
import type { Coverage } from "../../../src/core/lookUp/ports";
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

/** The line that is seen whether or not the rest is open. */
function headingOf(reports: readonly SourceReport[]): string {
  const view = aLookUpView({ result: aResult({ reports }) });
  const { unmount } = renderPane(<LookedAt view={view} actions={noActions()} />);
  const heading = screen.getByRole("heading", { level: 2, hidden: true }).textContent;
  unmount();
  return heading.replace(/ · .*/, "");
}

function isOpen(reports: readonly SourceReport[]): boolean {
  const view = aLookUpView({ result: aResult({ reports }) });
  const { container, unmount } = renderPane(<LookedAt view={view} actions={noActions()} />);
  const { open } = container.querySelector("details") ?? { open: false };
  unmount();
  return open;
}

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
      "Your organization’s mail – not checked: Dynamics 365 has neither this person nor their company" +
        "Create a lead or contact there: from the next day on, your organization’s mail is checked too.",
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

describe("LookedAt, at a glance", () => {
  const crm: SourceReport = { asked: "crm", status: "answered", found: 1 };
  const calendar: SourceReport = { asked: "calendar", status: "answered", found: 1 };
  const mailbox = (coverage: Coverage): SourceReport => ({
    asked: "mailbox",
    status: "answered",
    found: 1,
    coverage,
  });

  it("names what was checked where all is well", () => {
    expect(headingOf([crm, calendar])).toBe("Checked Dynamics 365, calendar");
    expect(isOpen([crm, calendar])).toBe(false);
  });

  it("names what could not be read, and is open", () => {
    const failed: SourceReport = { asked: "calendar", status: "failed", code: "unexpected" };
    expect(headingOf([crm, failed])).toBe("Could not read your calendar");
    expect(isOpen([crm, failed])).toBe(true);
  });

  it("says of a source that answered in part that it did", () => {
    const inPart = mailbox({ isPartial: true, newestMessages: 40 });
    expect(headingOf([crm, inPart])).toBe("Checked Dynamics 365, mailbox (in part)");
    const slow: SourceReport = { ...crm, coverage: { isPartial: false, isShortened: true } };
    expect(headingOf([slow, calendar])).toBe("Checked Dynamics 365 (in part), calendar");
  });

  it("says nothing of what is beyond the usual number of messages", () => {
    const usual = mailbox({ isPartial: true, isWithinLimit: true, newestMessages: 250 });
    expect(headingOf([crm, usual])).toBe("Checked Dynamics 365, mailbox");
    expect(isOpen([crm, usual])).toBe(false);
  });

  it("does not name a source as checked that looked at nobody", () => {
    const { outOfScope } = reports;
    expect(headingOf([crm, ...(outOfScope ? [outOfScope] : [])])).toBe("Checked Dynamics 365");
  });
});
