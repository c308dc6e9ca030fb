import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { CompanyLevel, Introducer, KnownThere } from "../../../src/core/lookUp/lookUp";
import { CompanySection } from "../../../src/taskpane/company/CompanySection";
import { evidenceContext } from "../../../src/taskpane/text/evidenceLine";
import { words as english } from "../../../src/words/en/pane";
import type { PaneText } from "../../../src/words/texts/paneText";
import { companyColleague, companyColleagueCalled } from "../../support/graphPeople";
import { noEvidence, someEvidence } from "../../support/builders";
import { aLookUpView } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";
import { otherLanguages, paneText } from "../../support/words";

function show(part: Partial<CompanyLevel>, text: PaneText = english) {
  const company = { companyName: "Fourth Coffee", colleagues: [companyColleague()], ...part };
  const context = evidenceContext(aLookUpView(), text);
  const asked: Introducer[] = [];
  const onAsk = (introducer: Introducer) => void asked.push(introducer);
  renderPane(<CompanySection company={company} context={context} onAsk={onAsk} />, text);
  return asked;
}

function person(displayName: string): KnownThere {
  return { displayName, strength: "strong" };
}

describe("CompanySection", () => {
  it("says who knows whom at the company, and why", async () => {
    show({
      colleagues: [companyColleague({ knows: [person("Susan Halford"), person("Amy Alberts")] })],
    });
    expect(screen.getByRole("heading", { name: "Also at Fourth Coffee" })).toBeDefined();
    expect(screen.getByText("1 colleague knows somebody else there.")).toBeDefined();
    expect(screen.getByRole("listitem").textContent).toMatch(
      /Pradeep.*Knows Susan Halford, Amy Alberts · 14 emails, 1 meeting – last 6 days agoAsk Pradeep$/,
    );
    expect(await axeFindings()).toEqual([]);
  });

  it("asks whoever knows somebody there, and says whom they know best", async () => {
    const asked = show({
      colleagues: [
        companyColleague({ knows: [person("Susan Halford")], bestStrength: "strong" }),
        companyColleagueCalled("Nestor Wilke"),
      ],
    });
    expect(screen.getAllByRole("img").map((bars) => bars.getAttribute("aria-label"))).toEqual([
      "Strong connection",
      "Medium connection",
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Ask Nestor" }));
    await userEvent.click(screen.getByRole("button", { name: "Ask Pradeep" }));
    expect(asked.map(({ colleague }) => colleague.displayName)).toEqual([
      "Nestor Wilke",
      "Pradeep",
    ]);
    expect(asked[1]?.atCompany).toEqual({ companyName: "Fourth Coffee", person: "Susan Halford" });
    expect(
      screen.getByRole("button", { name: "Ask Nestor", description: "Nestor Wilke" }),
    ).toBeDefined();
  });

  it("says how many they know where nobody names them, unless numbers are not shown", () => {
    const colleague = companyColleague({ knows: [], peopleKnown: 3 });
    show({ colleagues: [colleague] });
    expect(screen.getByText(/^Knows 3 people there · 14 emails/)).toBeDefined();
  });

  it("shows no number of the organisation's mail", () => {
    const evidence = someEvidence({ sources: ["organization"] });
    show({ colleagues: [companyColleague({ knows: [], peopleKnown: 3, evidence })] });
    expect(screen.getByText(/^Emails, meetings$/)).toBeDefined();
  });

  it("counts them", () => {
    show({ colleagues: [companyColleagueCalled("One"), companyColleagueCalled("Two")] });
    expect(screen.getByText("2 colleagues know somebody else there.")).toBeDefined();
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  it("says whom they know even where nothing more may be said", () => {
    show({ colleagues: [companyColleague({ evidence: noEvidence() })] });
    expect(screen.getByText("Knows Susan Halford")).toBeDefined();
  });

  it.each(otherLanguages)("has words of its own: %s", (language) => {
    show({}, paneText(language));
    expect(screen.getByRole("heading").textContent).toContain("Fourth Coffee");
    expect(screen.queryByText(/somebody else/)).toBeNull();
    expect(screen.queryByText(/^Knows/)).toBeNull();
  });
});
