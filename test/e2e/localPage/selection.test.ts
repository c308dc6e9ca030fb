/** @jest-environment node */
import type { Browser } from "playwright-core";

import { launchBrowser } from "../support/launchBrowser";
import { openTestPane } from "./openTestPane";
import type { TestPane } from "./openTestPane";

let browser: Browser;
let outlook: TestPane;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  outlook = await openTestPane(browser);
  await outlook.pane();
});
afterEach(() => outlook.close());
afterAll(() => browser.close());

/** Makes the add-in remember the subject of every item it hears of. */
async function listen() {
  const pane = await outlook.pane();
  await pane.evaluate(
    () =>
      new Promise((resolve) => {
        const heard: (string | undefined)[] = [];
        Object.assign(window, { heard });
        const onChange = () => {
          heard.push((Office.context.mailbox.item as Office.MessageRead | null)?.subject ?? "none");
        };
        Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, onChange, resolve);
      }),
  );
  return () => pane.evaluate("window.heard");
}

const option = (name: RegExp) => outlook.page.getByRole("option", { name });

describe("selecting on the local page", () => {
  it("raises ItemChanged in a pinned pane", async () => {
    const heard = await listen();
    await outlook.page.getByRole("button", { name: "Pin" }).click();
    await option(/^Rene Valdes Delivery dates$/).click();
    await outlook.page.getByRole("heading", { name: "Delivery dates" }).waitFor();
    await outlook.page.keyboard.press("Escape");
    await outlook.page.getByText("Select an item to read").waitFor();
    await outlook.page.keyboard.press("Home");
    await outlook.page.getByRole("heading", { name: "RE: New store opened" }).waitFor();
    expect(await heard()).toEqual(["Delivery dates", "none", "RE: New store opened"]);
  });

  it("starts an unpinned pane again", async () => {
    await listen();
    await option(/Rene Valdes/).click();
    await outlook.page.getByRole("heading", { name: "Delivery dates" }).waitFor();
    const pane = await outlook.pane();
    expect(await pane.evaluate("[typeof heard, Office.context.mailbox.item.subject]")).toEqual([
      "undefined",
      "Delivery dates",
    ]);
  });

  it("moves through the list by arrow keys and names the selected option", async () => {
    const list = outlook.page.getByRole("listbox", { name: "Messages" });
    await list.focus();
    await outlook.page.keyboard.press("ArrowDown");
    const selected = list.getByRole("option", { selected: true });
    expect(await selected.getAttribute("id")).toBe(
      await list.getAttribute("aria-activedescendant"),
    );
    expect(await selected.innerText()).toContain("Rene Valdes");
  });

  it("finds messages by words", async () => {
    await outlook.page.getByRole("searchbox", { name: "Search mail" }).fill("delivery");
    const list = outlook.page.getByRole("listbox", { name: "Messages" });
    expect(await list.getByRole("option").count()).toBe(1);
  });

  it("opens a meeting from the calendar", async () => {
    await outlook.page.getByRole("button", { name: "Calendar" }).click();
    await option(/Site visit/).click();
    await outlook.page.getByRole("heading", { name: "Site visit" }).waitFor();
    const pane = await outlook.pane();
    const item = await pane.evaluate(() => {
      const { itemType, organizer } = Office.context.mailbox.item as Office.AppointmentRead;
      return [itemType, organizer.emailAddress];
    });
    expect(item).toEqual(["appointment", "yvonne.mckay@fourthcoffee.com"]);
  });

  it("tells the add-in of another theme, and shows its frame in it", async () => {
    const pane = await outlook.pane();
    await pane.evaluate(
      () =>
        new Promise((resolve) => {
          const heard = new Promise((onTheme) => {
            const type = Office.EventType.OfficeThemeChanged;
            Office.context.mailbox.addHandlerAsync(type, onTheme, resolve);
          });
          Object.assign(window, { heard });
        }),
    );
    await outlook.page.getByRole("button", { name: "Dark theme" }).click();
    expect(await pane.evaluate("heard.then((event) => event.officeTheme)")).toMatchObject({
      bodyBackgroundColor: "#292929",
    });
    // The browser tells a frame its colour scheme with the next frame it draws.
    await pane.waitForFunction(() => matchMedia("(prefers-color-scheme: dark)").matches);
  });
});
