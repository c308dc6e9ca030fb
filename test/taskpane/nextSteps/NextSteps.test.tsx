import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import { NextSteps } from "../../../src/taskpane/nextSteps/NextSteps";
import { companyColleague } from "../../support/graphPeople";
import { aLookUpView, aResult, noActions } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

const record = {
  kind: "lead",
  id: "1",
  displayName: "Yvonne McKay",
  companyName: "Fourth Coffee",
  isOpen: true,
  owner: { kind: "user", id: "2", displayName: "Debra Berger" },
  url: "https://contoso.crm.dynamics.com/main.aspx?id=1",
} as const;

function show(part: Partial<LookUpResult>, onFind = () => undefined) {
  const result = aResult({ introducers: [], ...part });
  renderPane(
    <NextSteps view={aLookUpView({ result })} result={result} actions={noActions({ onFind })} />,
  );
  return screen
    .getAllByRole("list")
    .slice(0, 1)
    .flatMap((list) => within(list).getAllByRole("listitem"))
    .map((item) => item.textContent);
}

describe("NextSteps", () => {
  it("says what helps in the order of use", async () => {
    const company = { companyName: "Fourth Coffee", colleagues: [companyColleague()] };
    const newLeadUrl = "https://contoso.crm.dynamics.com/main.aspx?new=lead";
    expect(show({ company, records: [record], newLeadUrl })).toEqual([
      "See who knows somebody else at Fourth Coffee",
      "The record belongs to Debra Berger",
      "Create a lead in Dynamics 365",
      expect.stringMatching(/somebody|Who knows/i) as string,
      "Ask my team in Teams",
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it("always has a step, also where nothing is known", async () => {
    const asked: string[] = [];
    const user = userEvent.setup();
    const steps = show({}, () => void asked.push("find"));
    expect(steps).toHaveLength(2);
    const [find, copy] = screen.getAllByRole("button");
    if (find !== undefined) await user.click(find);
    expect(asked).toEqual(["find"]);
    if (copy !== undefined) await user.click(copy);
    expect(await navigator.clipboard.readText()).toBe(
      "Does anybody know Yvonne McKay? I would be glad of an introduction.",
    );
  });

  it("puts the question, and no address, into the link to Teams", () => {
    show({ records: [record] });
    const link = screen.getByRole<HTMLAnchorElement>("link", { name: "Ask my team in Teams" });
    const { origin, pathname, searchParams } = new URL(link.href);
    expect(origin + pathname).toBe("https://teams.microsoft.com/share");
    expect(searchParams.get("href")).toBe(record.url);
    expect(searchParams.get("msgText")).toMatch(/Yvonne McKay \(Fourth Coffee\)/);
    expect(decodeURIComponent(link.href)).not.toContain("@");
  });

  it("says why the list may be short", () => {
    show({});
    expect(screen.getByText(/^Dynamics 365 knows only/)).toBeDefined();
  });
});
