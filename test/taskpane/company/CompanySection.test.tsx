import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import type { CompanyLevel, Introducer } from "../../../src/core/lookUp/lookUp";
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
  renderPane(<CompanySection company={company} context={context} />, text);
}

describe("CompanySection", () => {
  it("says who knows whom at the company, and why", async () => {
    show({ colleagues: [companyColleague({ knows: ["Susan Halford", "Amy Alberts"] })] });
    expect(screen.getByRole("heading", { name: "Also at Fourth Coffee" })).toBeDefined();
    expect(screen.getByText("1 colleague knows somebody else there.")).toBeDefined();
    expect(screen.getByRole("listitem").textContent).toMatch(
      /Pradeep.*Knows Susan Halford, Amy Alberts · 14 emails, 1 meeting – last contact 6 days ago$/,
    );
    expect(await axeFindings()).toEqual([]);
  });

  it("leads to a request that knows through whom", async () => {
    const asked: Introducer[] = [];
    const onAsk = (introducer: Introducer) => asked.push(introducer);
    const company = {
      companyName: "Fourth Coffee",
      colleagues: [companyColleague({ knows: ["Susan Halford"] })],
    };
    const context = evidenceContext(aLookUpView(), english);
    renderPane(<CompanySection company={company} context={context} onAsk={onAsk} />, english);
    await userEvent.setup().click(screen.getByRole("button", { name: /^Ask Pradeep/ }));
    expect(asked).toMatchObject([
      { throughCompany: { companyName: "Fourth Coffee", knows: ["Susan Halford"] } },
    ]);
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
