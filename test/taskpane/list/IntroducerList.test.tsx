import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { IntroducerList } from "../../../src/taskpane/list/IntroducerList";
import { aColleague, anIntroducer } from "../../support/builders";
import { aLookUpView, aResult, introducers, noActions } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

function names(): readonly (string | null)[] {
  return screen
    .getAllByRole("button", { name: /^Get introduced by/ })
    .map((button) => button.getAttribute("aria-label"));
}

describe("IntroducerList", () => {
  it("names introducers in their order, with strength and evidence", () => {
    const result = aResult({
      introducers: [
        anIntroducer(),
        anIntroducer({
          id: "eva",
          strength: "weak",
          colleague: aColleague({ displayName: "Eva Corets" }),
        }),
      ],
    });
    renderPane(<IntroducerList view={aLookUpView({ result })} actions={noActions()} />);
    expect(names()).toEqual(["Get introduced by Tricia Potter", "Get introduced by Eva Corets"]);
    const [first] = within(
      screen.getByRole("list", { name: "Colleagues who know them" }),
    ).getAllByRole("listitem");
    expect(first?.textContent).toContain("14 emails, 3 meetings – last 6 days ago");
    expect(first && within(first).getByRole("img", { name: "Strong connection" })).toBeDefined();
  });

  it("says in the row why somebody comes last", () => {
    const result = aResult({
      introducers: [anIntroducer(), anIntroducer({ id: "eva", doubt: "unchecked" })],
    });
    renderPane(<IntroducerList view={aLookUpView({ result })} actions={noActions()} />);
    const [first, second] = within(
      screen.getByRole("list", { name: "Colleagues who know them" }),
    ).getAllByRole("listitem");
    expect(first?.textContent).not.toContain("Not checked");
    expect(second?.textContent).toContain("Not checked against the directory");
  });

  it("shows the address until a title is known", () => {
    const result = aResult({ introducers: [anIntroducer({ profile: {} })] });
    renderPane(<IntroducerList view={aLookUpView({ result })} actions={noActions()} />);
    expect(screen.getByText("tricia.potter@contoso.com")).toBeDefined();
  });

  it("draws markup in a name as the text it is", () => {
    const displayName = "<img src=x onerror=alert(1)>";
    const introducer = anIntroducer({ colleague: aColleague({ displayName }) });
    const result = aResult({ introducers: [introducer] });
    renderPane(<IntroducerList view={aLookUpView({ result })} actions={noActions()} />);
    expect(screen.getAllByRole("listitem")[0]?.textContent).toContain(displayName);
    expect(document.querySelectorAll("[onerror], script")).toHaveLength(0);
  });

  it("tells whose button was pressed", async () => {
    const asked: string[] = [];
    const actions = noActions({ onGetIntroduced: ({ id }) => asked.push(id) });
    const result = aResult({ introducers: introducers("one", "two") });
    renderPane(<IntroducerList view={aLookUpView({ result })} actions={actions} />);
    await userEvent.click(screen.getByRole("button", { name: "Get introduced by two" }));
    expect(asked).toEqual(["two"]);
  });

  it("tells when the focus enters and leaves", async () => {
    const heard: string[] = [];
    const actions = noActions({
      onListEntered: () => heard.push("entered"),
      onListLeft: () => heard.push("left"),
    });
    renderPane(<IntroducerList view={aLookUpView()} actions={actions} />);
    await userEvent.tab();
    await userEvent.tab();
    expect(heard).toEqual(["entered"]);
    await userEvent.tab();
    expect(heard).toEqual(["entered", "left"]);
  });

  it("opens and closes the details of one introducer", async () => {
    renderPane(<IntroducerList view={aLookUpView()} actions={noActions()} />);
    const button = screen.getByRole("button", { name: "Details about Tricia Potter" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(button);
    expect(await screen.findByText("First contact")).toBeDefined();
    expect(button.getAttribute("aria-expanded")).toBe("true");
    await userEvent.click(button);
    expect(screen.queryByText("First contact")).toBeNull();
  });

  it("is accessible with its details open", async () => {
    renderPane(
      <main>
        <h1>Yvonne McKay</h1>
        <IntroducerList view={aLookUpView()} actions={noActions()} />
      </main>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Details about Tricia Potter" }));
    await screen.findByText("First contact");
    expect(await axeFindings()).toEqual([]);
  });
});
