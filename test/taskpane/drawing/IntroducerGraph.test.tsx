import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { requestButtonId } from "../../../src/taskpane/state/requestButtonId";
import { IntroducerGraph } from "../../../src/taskpane/drawing/IntroducerGraph";
import type { PaneActions } from "../../../src/taskpane/state/paneActions";
import type { LookUpView } from "../../../src/taskpane/state/paneState";
import { words as arabic } from "../../../src/words/ar/pane";
import type { PaneText } from "../../../src/words/texts/paneText";
import { companyColleague, introducerCalled } from "../../support/graphPeople";
import { aLookUpView, aResult, noActions } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

// By their addresses Tricia sits below on the right, Adele below on the left, Lee on the right.
const tricia = introducerCalled("Tricia", "strong");
const adele = introducerCalled("Adele", "medium");
const lee = introducerCalled("Lee", "weak");
const pradeep = companyColleague();
const fourthCoffee = { companyName: "Fourth Coffee", colleagues: [pradeep] };

function show(
  part: Partial<LookUpView> = {},
  { text, ...actions }: Partial<PaneActions> & { readonly text?: PaneText } = {},
) {
  const result = aResult({ introducers: [tricia, adele, lee], company: fourthCoffee });
  const view = aLookUpView({ result, ...part });
  renderPane(
    <main>
      <h1>Yvonne McKay</h1>
      <h2>Introducers</h2>
      <IntroducerGraph view={view} actions={noActions(actions)} />
    </main>,
    text,
  );
}

function button(name: string): HTMLElement {
  return screen.getByRole("button", { name: new RegExp(`^${name}`) });
}

/** As it is written in the drawing. */
function labelOf(node: Element): string | undefined {
  return node.querySelector(".graph-label")?.textContent.trim();
}

/** Over the drawing, for those who see it. */
function evidenceShown(): string | undefined {
  return document.querySelector(".graph-evidence")?.textContent;
}

describe("IntroducerGraph", () => {
  it("lists everybody around the prospect, strongest first, with the word for the strength", () => {
    show();
    const list = screen.getByRole("list", { name: "Colleagues around Yvonne McKay" });
    expect(within(list).getAllByRole("button").map(labelOf)).toEqual([
      "Tricia Strong",
      "Adele Medium",
      "Lee Weak",
      "Pradeep",
    ]);
  });

  it("says in the name of a button who it is, how strong, and why", () => {
    show();
    const tell = (name: string) => screen.getByRole("button", { name });
    expect(tell("Tricia Strong 14 emails, 3 meetings – last 6 days ago")).toBeDefined();
    expect(
      tell(
        "Pradeep Medium connection · Knows Susan Halford · 14 emails, 1 meeting – last 6 days ago",
      ),
    ).toBeDefined();
  });

  it("draws a line for everybody who knows the prospect, thicker for the stronger", () => {
    show();
    const lines = [...document.querySelectorAll("line")].map((line) => line.getAttribute("class"));
    expect(lines).toEqual([
      "graph-line graph-line-strong",
      "graph-line graph-line-medium",
      "graph-line graph-line-weak",
    ]);
  });

  it("shows the evidence of who is pointed at, and otherwise of the best", async () => {
    show();
    await userEvent.hover(button("Adele"));
    expect(evidenceShown()).toBe("Adele14 emails, 3 meetings – last 6 days ago");
    await userEvent.unhover(button("Adele"));
    expect(evidenceShown()).toBe("Tricia14 emails, 3 meetings – last 6 days ago");
  });

  it("says how to read it, and what the outer ring means where somebody is there", () => {
    show();
    expect(screen.getByText("Closer and thicker means a stronger connection.")).toBeDefined();
    expect(screen.getByText("Outside: who knows somebody else at Fourth Coffee.")).toBeDefined();
  });

  it("says nothing of an outer ring where nobody is", () => {
    show({ result: aResult({ introducers: [lee] }), rows: [lee] });
    expect(screen.queryByText(/Outside/)).toBeNull();
    expect(document.querySelectorAll(".graph-ring-company")).toHaveLength(0);
  });

  it("is where the focus returns to from a request that was begun here", () => {
    show();
    act(() => document.getElementById(requestButtonId(lee))?.focus());
    expect(document.activeElement).toBe(button("Lee"));
  });

  it("shows the evidence of who has the focus", async () => {
    show();
    await userEvent.tab();
    expect(evidenceShown()).toBe("Tricia14 emails, 3 meetings – last 6 days ago");
  });

  it("is one stop of Tab, and goes on by the arrow keys", async () => {
    show();
    await userEvent.tab();
    expect(document.activeElement).toBe(button("Tricia"));
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(button("Adele"));
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(button("Adele"));
  });

  it("mirrors the arrow keys with the drawing", async () => {
    show({}, { text: arabic });
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(button("Adele"));
  });

  it("goes to the first and the last by Home and End", async () => {
    show();
    await userEvent.tab();
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(button("Pradeep"));
    await userEvent.keyboard("{Home}");
    expect(document.activeElement).toBe(button("Tricia"));
  });

  it("opens the same details as the list by Enter, and closes them by Escape where it was", async () => {
    show();
    await userEvent.tab();
    await userEvent.keyboard("{End}{Home}{Enter}");
    const card = screen.getByRole("region", { name: "Tricia" });
    expect(document.activeElement).toBe(card);
    expect(await within(card).findByText("First contact")).toBeDefined();
    expect(button("Tricia").getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("region")).toBeNull();
    expect(document.activeElement).toBe(button("Tricia"));
  });

  it("keeps Escape from Outlook only while something is open", async () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    window.addEventListener("keydown", listen);
    show();
    await userEvent.click(button("Tricia"));
    await userEvent.keyboard("{Escape}");
    expect(heard).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(heard).toEqual(["Escape"]);
    window.removeEventListener("keydown", listen);
  });

  it("closes by the button and by a second click", async () => {
    show();
    await userEvent.click(button("Lee"));
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("region")).toBeNull();
    await userEvent.click(button("Lee"));
    await userEvent.click(button("Lee"));
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("asks who was opened for an introduction", async () => {
    const asked: string[] = [];
    show({}, { onGetIntroduced: ({ id }) => asked.push(id) });
    await userEvent.click(button("Lee"));
    await userEvent.click(screen.getByRole("button", { name: "Get introduced by Lee" }));
    expect(asked).toEqual(["Lee"]);
  });

  it("says that a request could not be begun", async () => {
    show({ notBegunFor: "Lee" });
    await userEvent.click(button("Lee"));
    expect(screen.getByText("The request could not be written")).toBeDefined();
  });

  it("offers how to reach somebody who knows others there, and no introduction", async () => {
    show();
    await userEvent.click(button("Pradeep"));
    const card = screen.getByRole("region", { name: "Pradeep" });
    expect(await within(card).findByRole("link", { name: "pradeep@contoso.com" })).toBeDefined();
    expect(within(card).queryByRole("button", { name: /^Get introduced/ })).toBeNull();
  });

  it("holds back a new order while the focus is in it", async () => {
    const heard: string[] = [];
    show({}, { onListEntered: () => heard.push("in"), onListLeft: () => heard.push("out") });
    await userEvent.tab();
    await userEvent.tab();
    expect(heard).toEqual(["in", "out"]);
  });

  it("speaks the language of the pane", () => {
    show({}, { text: arabic });
    expect(screen.getByRole("list").getAttribute("aria-label")).toMatch(/^الزملاء حول/);
  });

  it("is accessible, also with somebody opened", async () => {
    show();
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(button("Tricia"));
    await screen.findByText("First contact");
    expect(await axeFindings()).toEqual([]);
  });
});
