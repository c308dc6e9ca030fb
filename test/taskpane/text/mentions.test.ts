import { mentionKinds } from "../../../src/core/evidence/evidence";
import type { Mention } from "../../../src/core/evidence/evidence";
import { evidenceContext, evidenceLine } from "../../../src/taskpane/text/evidenceLine";
import { words as english } from "../../../src/words/en/pane";
import { noEvidence } from "../../support/builders";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import { aLookUpView } from "../../support/paneBuilders";
import { otherLanguages, paneText } from "../../support/words";

const view = aLookUpView();
const lastDay = dayNumberOf(view.askedAt) - 5;

function lineOf(mention: Mention, text = english, detailLevel: "counts" | "bars" = "counts") {
  const context = { ...evidenceContext(view, text), detailLevel };
  return evidenceLine(noEvidence({ mentions: [mention] }), context);
}

const lines: readonly (readonly [Mention, string])[] = [
  [{ kind: "insights", place: 0, lastDay }, "In touch, says Dynamics 365 – last 5 days ago"],
  [{ kind: "insights", place: 0 }, "In touch, says Dynamics 365"],
  [{ kind: "onThisMessage" }, "On this message"],
  [{ kind: "sameMessages", times: 3, lastDay }, "On 3 of the same messages"],
  [{ kind: "ownerOf", record: "account" }, "Owner of the account"],
  [{ kind: "ownerOf", record: "lead" }, "Owner of the lead"],
  [{ kind: "connectedAs", roles: ["Former colleague"] }, "Connected as Former colleague"],
  [{ kind: "connectedAs", roles: [] }, "Connected in Dynamics 365"],
  [{ kind: "opportunity", name: "Twelve bars" }, "Worked on “Twelve bars”"],
  [{ kind: "opportunity" }, "Worked on an opportunity with them"],
  [{ kind: "teamOf", record: "account" }, "In the account team"],
];

describe("the words of a mention", () => {
  it.each(lines)("of %j", (mention, line) => {
    expect(lineOf(mention)).toBe(line);
  });

  it("are there for every kind", () => {
    expect(new Set(lines.map(([{ kind }]) => kind))).toEqual(new Set(mentionKinds));
  });

  it("hold no date where none is shown", () => {
    expect(lineOf({ kind: "insights", place: 0, lastDay }, english, "bars")).toBe(
      "In touch, says Dynamics 365",
    );
  });

  it.each(otherLanguages)("are not English in %s", (language) => {
    const told = lines.map(([mention]) => lineOf(mention, paneText(language)));
    expect(told.filter((line) => line === "")).toEqual([]);
    expect(told.filter((line) => lines.some(([, inEnglish]) => inEnglish === line))).toEqual([]);
  });
});
