/** @jest-environment node */
import { axeFindingsIn } from "./support/lookAtPane";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";

let outlook: OpenOutlook;

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await outlook.page.keyboard.press(key);
}

/** What has the focus in the pane, by its accessible name, its label or its text. */
function focused(): Promise<string> {
  return outlook.paneFrame().evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const { labels } = element as { readonly labels?: NodeListOf<HTMLElement> };
    const name = element.getAttribute("aria-label") ?? labels?.[0]?.textContent;
    return (name ?? element.textContent).trim();
  });
}

/** Every name the focus passes by until it comes to `goal`; a name that repeats means it is stuck. */
async function walk(key: string, goal: RegExp): Promise<readonly string[]> {
  const names = [await focused()];
  for (let steps = 0; steps < 60 && !goal.test(names.at(-1) ?? ""); steps += 1) {
    await press(key);
    names.push(await focused());
  }
  expect(names.at(-1)).toMatch(goal);
  return names;
}

describe("the product by keyboard alone", () => {
  beforeAll(async () => {
    outlook = await openOutlook();
    await pinPane(outlook);
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().nth(4).waitFor();
  });
  afterAll(() => outlook.close());

  it("reaches a colleague's button, and by it the reason", async () => {
    await outlook.pane.getByRole("link", { name: /New store/ }).focus();
    await walk("Tab", /^Get introduced by Tricia Potter$/);
    await press("Enter");
    await outlook.pane.getByRole("heading", { name: "Ask Tricia Potter" }).waitFor();
    expect(await focused()).toMatch(/^Why do you want to/);
  });

  it("walks every control of the composer, there and back", async () => {
    const there = await walk("Tab", /^Open draft in Outlook$/);
    expect(there).toEqual(
      expect.arrayContaining([
        "Edit subject",
        "Edit",
        "Quote the message",
        "Add a note Tricia Potter can forward",
      ]),
    );
    const further = await walk("Tab", /^Copy$/);
    expect(further).toContain("Ask in Teams");
    const back = await walk("Shift+Tab", /^Back$/);
    expect(back).toContain("What to ask for");
    expect(back).toEqual(expect.arrayContaining([...there].reverse()));
  });

  it("writes a reason and opens the draft", async () => {
    await walk("Tab", /^Why do you want to/);
    await outlook.page.keyboard.type("Their second store needs machines.");
    await walk("Tab", /^Open draft in Outlook$/);
    await press("Enter");
    const draft = outlook.page.getByRole("dialog", { name: "New message" });
    await draft.waitFor();
    expect(await draft.getByLabel("Message body").innerText()).toContain("Their second store");
    await draft.getByRole("button", { name: "Close" }).click();
  });

  it("walks on from the question before another request so soon", async () => {
    await outlook.pane.getByRole("button", { name: "Open draft in Outlook" }).focus();
    await walk("Shift+Tab", /^Yes, sent$/);
    await press("Enter");
    await outlook.pane.getByText("You asked Tricia Potter today.").waitFor();
    // The button that was pressed is gone.
    expect(await focused()).toMatch(/^Open draft in Outlook$/);
    await press("Enter");
    await outlook.pane.getByRole("heading", { name: /^You asked Tricia Potter/ }).waitFor();
    expect(await focused()).toMatch(/^You asked Tricia Potter/);
    await walk("Tab", /^Not now$/);
    await press("Enter");
    await outlook.pane.getByRole("heading", { name: /^You asked/ }).waitFor({ state: "detached" });
  });

  it("says what happened from one menu, and keeps its place", async () => {
    await walk("Shift+Tab", /^What happened/);
    await press("Enter");
    await walk("Tab", /^Declined$/);
    await press("Enter");
    await outlook.pane.getByRole("button", { name: "What happened? Declined" }).waitFor();
    expect(await focused()).toMatch(/^What happened/);
  });

  it("goes back to the list by Escape, and on from there", async () => {
    await outlook.pane.getByRole("textbox", { name: /^Why do you want to/ }).focus();
    await press("Escape");
    await outlook.introducers().first().waitFor();
    expect(await focused()).toMatch(/^Get introduced by Tricia Potter$/);
    // Who has declined is not the one to ask: the button of the next best stands out.
    const primary = outlook.introducers().locator(".action-button-primary");
    expect(await primary.getAttribute("aria-label")).toMatch(/^Get introduced by (?!Tricia)/);
    await walk("Tab", /^Get introduced by (?!Tricia)/);
  });

  it("reads the open requests at the foot", async () => {
    await outlook.pane.getByRole("button", { name: "My open requests" }).focus();
    await press("Enter");
    await outlook.pane.getByText("You have no open requests.").waitFor();
    expect(await focused()).toMatch(/^My open requests/);
  });

  it("walks on after somebody else was picked", async () => {
    await outlook.select(/Site visit/);
    await outlook.pane.getByRole("heading", { name: "Sean Chai", exact: true }).waitFor();
    await outlook.pane.getByRole("button", { name: /^Others on this message: \+/ }).focus();
    await press("Enter");
    const people = outlook.pane.getByRole("region", { name: "4 people on this message" });
    const other = people.getByRole("button").first();
    const name = await other.innerText();
    await other.focus();
    await press("Enter");
    await outlook.pane.getByRole("heading", { name, exact: true }).waitFor();
    const first = await focused();
    await press("Tab");
    const second = await focused();
    await press("Tab");
    expect(second).not.toBe(first);
    expect(await focused()).not.toBe(second);
  });

  it("tells at its foot which Outlook this is, without a word about the rep", async () => {
    await outlook.pane.getByRole("button", { name: "About this Outlook" }).focus();
    await press("Enter");
    const report = outlook.pane.locator(".host-report");
    await report.getByText(/^Mailbox 1\.\d+$/).waitFor();
    const told = await report.innerText();
    expect(told).toMatch(/Who Knows Whom \d+\.\d+\.\d+\+[0-9a-f]{10}/);
    expect(told).toMatch(/You sign in by\s+Outlook/);
    expect(told).not.toMatch(/@|Blaine|Contoso|Site visit/i);
    expect(await axeFindingsIn(outlook.paneFrame())).toEqual([]);
  });
});
