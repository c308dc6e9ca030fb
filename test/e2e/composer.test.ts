/** @jest-environment node */
import type { Frame, Locator } from "playwright-core";

import { axeFindingsIn, isWiderThanPane } from "./support/lookAtPane";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook, OpenOptions } from "./support/openOutlook";

/** What office.js calls displayNewMessageFormAsync. */
const openFormMethod = 178;

let outlook: OpenOutlook;

async function openComposer(options: OpenOptions = {}): Promise<void> {
  outlook = await openOutlook(options);
  await outlook.page.getByRole("button", { name: "Pin", exact: true }).click();
  await outlook.select(/Yvonne McKay.*New store/);
  await outlook.pane.getByRole("button", { name: "Get introduced by Tricia Potter" }).click();
  await outlook.pane.getByRole("heading", { name: "Ask Tricia Potter" }).waitFor();
}

function button(name: string | RegExp): Locator {
  return outlook.pane.getByRole("button", { name });
}

function field(name: string | RegExp): Locator {
  return outlook.pane.getByRole("textbox", { name });
}

function draft(): Locator {
  return outlook.page.getByRole("dialog", { name: "New message" });
}

async function openedDraft(): Promise<string> {
  await button("Open draft in Outlook").click();
  await draft().waitFor();
  const body = await draft().getByLabel("Message body").innerText();
  await draft().getByRole("button", { name: "Close" }).click();
  return body;
}

describe("the composer in a browser", () => {
  afterEach(() => outlook.close());

  it("opens what the rep wrote: reason, note and the quoted message", async () => {
    await openComposer();
    await field(/Why do you want to meet/).fill("Their second store needs machines.");
    await outlook.pane.getByRole("switch", { name: "Quote the message" }).check();
    await outlook.pane.getByRole("switch", { name: "Add a note to forward" }).check();
    await outlook.pane.getByText(/Its text goes below/).waitFor();
    const body = await openedDraft();
    const parts = [
      "Hello Tricia,",
      "Their second store",
      "could forward",
      "Hello Yvonne,",
      "From ",
    ];
    const places = parts.map((part) => body.indexOf(part));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(body).toMatch(/Subject New store opened[^]*thank you for the brochure/i);
  });

  it("offers the text where Outlook does not open the form, and loses nothing", async () => {
    await openComposer();
    await field("Message").fill("Hello Tricia, please?");
    await outlook.page.evaluate((method) => {
      window.localOutlook?.faults.set(method, { errorCode: 9042 });
    }, openFormMethod);
    await button("Open draft in Outlook").click();
    await outlook.pane.getByText("Outlook could not open the draft").waitFor();
    expect(await field("Text of the request").inputValue()).toContain("Hello Tricia, please?");
    expect(await field("Message").inputValue()).toBe("Hello Tricia, please?");

    await outlook.page.evaluate((method) => {
      window.localOutlook?.faults.delete(method);
    }, openFormMethod);
    expect(await openedDraft()).toMatch(/^Hello Tricia, please\?/);
  });

  it("keeps its person while another message is open", async () => {
    await openComposer();
    await outlook.select(/Rene Valdes/);
    await outlook.pane.getByText(/still about Yvonne McKay/).waitFor();
    const body = await openedDraft();
    expect(body).toContain("Yvonne McKay");
    expect(body).not.toContain("Rene");

    // The text of Rene's message must not be quoted below words about Yvonne.
    await outlook.pane.getByRole("switch", { name: "Quote the message" }).click();
    await outlook.pane.getByText(/could not be read/).waitFor();
    await button("Show the open message").click();
    await outlook.pane.getByRole("heading", { name: "Rene Valdes", exact: true }).waitFor();
  });

  it("returns by Escape to the button it came from, with the text kept", async () => {
    await openComposer();
    await field("Subject").fill("A small favour");
    await outlook.page.keyboard.press("Escape");
    const origin = button("Get introduced by Tricia Potter");
    await origin.waitFor();
    expect(await origin.evaluate((element) => element === document.activeElement)).toBe(true);
    await origin.press("Enter");
    expect(await field("Subject").inputValue()).toBe("A small favour");
  });

  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ] as const)("has no accessibility findings and fits 320 px: %s", async (_, browser) => {
    await openComposer({ browser });
    await outlook.page.locator('iframe[title="Who Knows Whom"]').evaluate((frame) => {
      frame.style.width = "320px";
    });
    await outlook.pane.getByRole("switch", { name: "Add a note to forward" }).check();
    const frame: Frame = outlook.paneFrame();
    expect(await isWiderThanPane(frame)).toBe(false);
    expect(await axeFindingsIn(frame)).toEqual([]);
  });
});
