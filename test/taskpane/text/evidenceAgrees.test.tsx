import { cleanup, screen } from "@testing-library/react";
import fc from "fast-check";

import { acquaintanceOf } from "../../../src/core/evidence/acquaintance";
import { millisecondsPerDay } from "../../../src/core/evidence/contactDay";
import { summarizeEvidence } from "../../../src/core/evidence/evidence";
import type { Evidence } from "../../../src/core/evidence/evidence";
import { mergeContactDays } from "../../../src/core/evidence/mergeContactDays";
import { IntroducerDetails } from "../../../src/taskpane/details/IntroducerDetails";
import { evidenceLine } from "../../../src/taskpane/text/evidenceLine";
import type { EvidenceContext } from "../../../src/taskpane/text/evidenceLine";
import { tools } from "../../../src/words/en/tools";
import { words } from "../../../src/words/en/pane";
import { anIntroducer, aProspect } from "../../support/builders";
import { today } from "../../support/days";
import { renderPane } from "../../support/renderPane";
import { someContactDays } from "../../support/someContactDays";

const context: EvidenceContext = {
  text: words,
  today,
  itemKind: "message",
  detailLevel: "counts",
  prospect: "Yvonne",
};

/** An email has an author; only meetings and calls are mutual. */
const someEvidence: fc.Arbitrary<Evidence> = someContactDays(today, { youngest: 0 }).map((days) =>
  summarizeEvidence({
    days: mergeContactDays([
      days.filter(({ kind, direction }) => kind !== "email" || direction !== "mutual"),
    ]),
    mentions: [],
    sources: ["crm"],
  }),
);

function dateOf(day: number): Date {
  return new Date(day * millisecondsPerDay);
}

/** What stands beside a label among the details; empty where it does not stand there. */
function detail(label: string): string {
  return screen.queryByText(label)?.nextElementSibling?.textContent ?? "";
}

function showDetails(evidence: Evidence): void {
  cleanup();
  renderPane(
    <IntroducerDetails
      introducer={anIntroducer({ evidence })}
      prospect={aProspect()}
      context={context}
      teamsOrigin="https://teams.microsoft.com"
    />,
  );
}

function numbersIn(text: string): number {
  return [...text.matchAll(/\d+/g)].reduce((sum, [digits]) => sum + Number(digits), 0);
}

describe("row, details and draft", () => {
  it("name the same last contact, in any history", () => {
    fc.assert(
      fc.property(someEvidence, (evidence) => {
        const line = evidenceLine(evidence, context);
        showDetails(evidence);
        const { lastDay } = evidence;
        if (lastDay === undefined) {
          expect([line, detail("Last contact")]).toEqual(["", ""]);
          return;
        }
        expect(line).toContain(tools.ago(today - lastDay));
        const format = { dateStyle: "medium", timeZone: "UTC" } as const;
        expect(detail("Last contact")).toBe(
          new Intl.DateTimeFormat("en", format).format(dateOf(lastDay)),
        );
        expect(acquaintanceOf(evidence)).toMatchObject({ lastDay });
      }),
      { numRuns: 60 },
    );
  });

  it("tell the same sides: the draft claims a conversation only where the row counts both", () => {
    fc.assert(
      fc.property(someEvidence, (evidence) => {
        const line = evidenceLine(evidence, context);
        const kind = acquaintanceOf(evidence)?.kind;
        const isDirect = /\d+ (emails?|meetings?|calls?)/.test(
          line.replace(/(copied on|optional at) \d+ \w+/gi, ""),
        );
        expect(kind === undefined || kind === "onSameMessages").toBe(!isDirect);
        if (/^\d+ emails? to Yvonne –/.test(line)) expect(kind).toBe("turnedToProspect");
        if (/^\d+ emails? from Yvonne –/.test(line)) expect(kind).toBe("turnedToColleague");
        if (line.includes("each way")) expect(kind).toBe("inTouch");
      }),
    );
  });

  it("count the same emails, copies, meetings and calls", () => {
    fc.assert(
      fc.property(someEvidence, (evidence) => {
        const line = evidenceLine(evidence, context);
        showDetails(evidence);
        const labels = ["Emails", "Meetings", "Calls", "Copied on", "Optional at"];
        const told = labels.map((label) => numbersIn(detail(label))).reduce((a, b) => a + b, 0);
        const times = evidence.days.reduce((sum, contact) => sum + contact.times, 0);
        expect(told).toBe(times);
        const [each = "0"] = /(\d+) emails? each way/.exec(line)?.slice(1) ?? [];
        const withoutLast = line.replace(/last .*? ago|last contact (today|yesterday)/g, "");
        expect(numbersIn(withoutLast) + Number(each)).toBe(times);
      }),
      { numRuns: 60 },
    );
  });
});
