/** @jest-environment node */
import type { Locator, Page } from "playwright-core";

import { changeConfig } from "../support/changeConfig";
import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";
import { openRequest } from "../support/openRequest";

let outlook: OpenOutlook;

async function openIn(query: string): Promise<void> {
  await outlook.reopen(query);
  await openRequest(outlook);
}

function button(name: string): Locator {
  return outlook.pane.getByRole("button", { name });
}

function webForm(): Locator {
  return outlook.pane.getByRole("link", { name: "Open in Outlook on the web" });
}

function draft(): Locator {
  return outlook.page.getByRole("dialog", { name: "New message" });
}

function draftText(): Promise<string> {
  return draft().getByLabel("Message body").innerText();
}

describe("a draft where Outlook is unkind", () => {
  beforeAll(async () => {
    outlook = await openOutlook();
  });
  afterAll(() => outlook.close());

  it("says what to do about an empty form on the Mac, and leads to Outlook on the web (#5327)", async () => {
    await openIn("?outlook=mac");
    await button("Open draft in Outlook").click();
    await outlook.pane.getByText(/Window empty or missing\?/).waitFor();
    expect(await draftText()).not.toContain("Tricia");
    const link = new URL((await webForm().getAttribute("href")) ?? "");
    expect(link.origin).toBe("https://outlook.office.com");
    expect(link.searchParams.get("body")).toContain("Hi Tricia,");
  });

  it("counts no request where the Mac only says that a form is open (#6848)", async () => {
    await openIn("?outlook=mac&quirk=form-opens-nothing");
    await button("Open draft in Outlook").click();
    await outlook.pane.getByText(/Window empty or missing\?/).waitFor();
    expect(await draft().count()).toBe(0);
    await button("Not sent").click();
    await button("Not sent").waitFor({ state: "detached" });
    expect(await outlook.pane.getByText("You asked Tricia Potter").count()).toBe(0);
  });

  it("has the ribbon's command name the pane on the Mac, because it has no copy", async () => {
    await outlook.reopen("?outlook=mac");
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.page.getByRole("button", { name: "Ask best introducer" }).click();
    const notice = outlook.page.getByText(/Outlook says a draft .* Open Who Knows Whom/);
    await notice.waitFor();
    expect(await notice.innerText()).toContain("Tricia Potter");
  });

  it.each(["?outlook=mac&quirk=form-throws", "?outlook=classic&quirk=form-throws"])(
    "has the text where the form throws (#6848): %s",
    async (query) => {
      await openIn(query);
      await button("Open draft in Outlook").click();
      await outlook.pane.getByText("Outlook could not open the draft").waitFor();
      const text = outlook.pane.getByRole("textbox", { name: "Text of the request" });
      expect(await text.inputValue()).toContain("Hi Tricia,");
      await webForm().waitFor();
    },
  );

  it("has the text where the form never calls back (#6806)", async () => {
    await openIn("?outlook=classic&quirk=form-never-calls-back");
    await button("Open draft in Outlook").click();
    await outlook.pane.getByText("Outlook is taking long to open the draft").waitFor();
    await webForm().waitFor();
    expect(await outlook.pane.getByText(/Did you send it/).count()).toBe(0);
  });

  it("says that it takes long, and then that the form is open, where it opens late (#1022)", async () => {
    await openIn("?outlook=classic&quirk=form-late");
    await button("Open draft in Outlook").click();
    await outlook.pane.getByText("Outlook is taking long to open the draft").waitFor();
    await draft().waitFor();
    await outlook.pane.getByText(/is open in Outlook\./).waitFor();
    expect(await outlook.pane.getByText("Outlook is taking long to open the draft").count()).toBe(
      0,
    );
    expect(await draft().count()).toBe(1);
    expect(await draftText()).toContain("Hi Tricia,");
  });

  it("copies without a clipboard API on the web, and says once that no signature is there", async () => {
    await openIn("?outlook=web");
    await button("Copy").click();
    await outlook.pane.getByText("Copied.").waitFor();
    await button("Open draft in Outlook").click();
    await outlook.pane.getByText(/Outlook adds no signature/).waitFor();
    expect(await draftText()).not.toMatch(/--\s*Blaine/);
    expect(await webForm().count()).toBe(0);

    await outlook.page.evaluate(() => window.localOutlook?.reloadAddIn());
    await outlook.pane.getByRole("button", { name: "Get introduced by Tricia Potter" }).click();
    await button("Open draft in Outlook").click();
    await outlook.pane.getByText(/is open in Outlook\./).waitFor();
    expect(await outlook.pane.getByText(/signature/).count()).toBe(0);
  });

  it("does not speak of the signature where Outlook adds it", async () => {
    await openIn("?outlook=classic");
    await button("Open draft in Outlook").click();
    await outlook.pane.getByText(/is open in Outlook\./).waitFor();
    expect(await draftText()).toMatch(/--\s*Blaine Carmack/);
    expect(await outlook.pane.getByText(/signature/).count()).toBe(0);
  });
});

describe("a draft of an organisation with a closing of its own", () => {
  afterAll(() => outlook.close());

  it("ends with it where Outlook adds no signature, and the pane does not speak of one", async () => {
    outlook = await openOutlook({ prepare: closeWith, query: "?outlook=web" });
    await openRequest(outlook);
    await button("Open draft in Outlook").click();
    await outlook.pane.getByText(/is open in Outlook\./).waitFor();
    expect(await draftText()).toContain("Blaine Carmack\nContoso Ltd, 12 Harbour Row, London");
    expect(await outlook.pane.getByText(/signature/).count()).toBe(0);
  });
});

/** Has config.json name a closing, as an administrator writes one. */
function closeWith(page: Page): Promise<void> {
  return changeConfig(page, ({ draft }) => {
    draft.closing = { en: "{rep}\nContoso Ltd, 12 Harbour Row, London" };
  });
}
