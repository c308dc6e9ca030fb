import { summarizeEvidence } from "../../../src/core/evidence/evidence";
import type { ContactDay } from "../../../src/core/evidence/contactDay";
import { earlierLine } from "../../../src/taskpane/text/earlierLine";
import { evidenceLine } from "../../../src/taskpane/text/evidenceLine";
import type { EvidenceContext } from "../../../src/taskpane/text/evidenceLine";
import { words as arabic } from "../../../src/words/ar/pane";
import { words as german } from "../../../src/words/de/pane";
import { words as english } from "../../../src/words/en/pane";
import { aContactDay } from "../../support/builders";
import { today } from "../../support/days";

const context: EvidenceContext = {
  text: english,
  today,
  itemKind: "message",
  detailLevel: "counts",
  prospect: "Yvonne",
};

function lineOf(days: readonly ContactDay[], part: Partial<EvidenceContext> = {}): string {
  const evidence = summarizeEvidence({ days, mentions: [], sources: ["crm"] });
  return evidenceLine(evidence, { ...context, ...part });
}

const day = today - 20;
const sent = aContactDay({ day, times: 3 });
const received = aContactDay({ day, times: 3, direction: "fromProspect" });
const copied = aContactDay({ day: today - 2, times: 190, addressing: "copied" });
const optional = aContactDay({ day, kind: "meeting", direction: "mutual", addressing: "copied" });

describe("evidenceLine", () => {
  it.each([
    ["3 emails each way – last 3 weeks ago · copied on 190 more", [sent, received, copied]],
    ["3 emails to Yvonne – last 3 weeks ago", [sent]],
    ["3 emails from Yvonne – last 3 weeks ago · optional at 1 meeting", [received, optional]],
    ["4 emails – last 3 weeks ago", [{ ...sent, times: 1 }, received]],
    ["Copied on 190 emails – last 2 days ago", [copied]],
  ])("%s", (line, days) => {
    expect(lineOf(days)).toBe(line);
  });

  it("tells no number and no day where the organisation wants none", () => {
    const line = lineOf([sent, received, copied], { detailLevel: "bars" });
    expect(line).toBe("Emails · copied on emails");
  });

  it("tells no direction where the evidence is about several people", () => {
    expect(lineOf([sent], { prospect: undefined })).toBe("3 emails – last 3 weeks ago");
  });

  it("says so in other languages", () => {
    expect(lineOf([sent, received, copied], { text: german })).toBe(
      "Je 3 E-Mails hin und zurück – zuletzt vor 3 Wochen · bei 190 weiteren in Kopie",
    );
    expect(lineOf([sent], { text: arabic })).toMatch(/إلى \u2068Yvonne\u2069/);
  });
});

describe("earlierLine", () => {
  const evidence = summarizeEvidence({ days: [sent], mentions: [], sources: ["crm"] });
  const earlier = (age: number) => ({
    evidence,
    earlier: { strength: "strong" as const, untilDay: today - age },
  });

  it("names the year, or the month of this year", () => {
    expect(earlierLine(earlier(700), context)).toBe("was closer until 2024");
    expect(earlierLine(earlier(100), context)).toBe("was closer until February");
  });

  it("is empty where it never was, and names no time where the organisation wants none", () => {
    expect(earlierLine({ evidence }, context)).toBe("");
    expect(earlierLine(earlier(700), { ...context, detailLevel: "bars" })).toBe(
      "was closer in the past",
    );
  });
});
