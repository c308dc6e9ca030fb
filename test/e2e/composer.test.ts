/** @jest-environment node */
import type { Frame, Locator, Page } from "playwright-core";
import type { TrafficLine } from "@who-knows-whom/stand-in-base/http/trafficRecorder";

import { until } from "../support/until";
import { changeConfig } from "./support/changeConfig";
import { axeFindingsIn, isWiderThanPane } from "./support/lookAtPane";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook, OpenOptions } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";

/** What office.js calls displayNewMessageFormAsync. */
const openFormMethod = 178;

const openedToday = "You opened a request to Tricia Potter today. Did you send it?";

let outlook: OpenOutlook;

async function openComposer(options: OpenOptions = {}): Promise<void> {
  outlook = await openOutlook(options);
  await pinPane(outlook);
  await outlook.select(/Yvonne McKay.*New store/);
  await outlook.pane.getByRole("button", { name: "Get introduced by Tricia Potter" }).click();
  await outlook.pane.getByRole("heading", { name: "Ask Tricia Potter" }).waitFor();
}

/** Has config.json say that a request is a task in the CRM too. */
function withCrmTasks(page: Page): Promise<void> {
  return changeConfig(page, (tenant) => {
    tenant.asks = { crmTask: true };
  });
}

function button(name: string | RegExp): Locator {
  return outlook.pane.getByRole("button", { name, exact: typeof name === "string" });
}

function field(name: string | RegExp): Locator {
  return outlook.pane.getByRole("textbox", { name });
}

function draft(): Locator {
  return outlook.page.getByRole("dialog", { name: "New message" });
}

function tasksWritten(): readonly TrafficLine[] {
  return outlook
    .traffic()
    .filter(({ system, url }) => system === "dataverse" && url.includes("/tasks"))
    .filter(({ method }) => method !== "OPTIONS");
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
    await field(/Why do you want to/).fill("Their second store needs machines.");
    await outlook.pane.getByRole("switch", { name: "Quote the message" }).check();
    await outlook.pane.getByRole("switch", { name: /Add a note .* can forward/ }).check();
    await outlook.pane.getByText(/The full message goes below/).waitFor();
    const body = await openedDraft();
    const parts = ["Hi Tricia,", "Their second store", "A note you can forward to Yvonne", "From "];
    const places = parts.map((part) => body.indexOf(part));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    // The note is a mail of its own, so that nothing has to be cut out.
    expect(body).not.toContain("Hello Yvonne");
    expect(body).toMatch(/Subject New store opened[^]*thank you for the brochure/i);
  });

  it("opens the note as a draft of its own, to be forwarded as it is", async () => {
    await openComposer();
    await outlook.pane.getByRole("switch", { name: /Add a note .* can forward/ }).check();
    await button("Open note as a draft").click();
    await draft().waitFor();
    expect(await draft().getByLabel("To", { exact: true }).inputValue()).toBe(
      "tricia.potter@contoso.com",
    );
    expect(await draft().getByLabel("Subject").inputValue()).toBe(
      "New store opened this year - follow up",
    );
    const body = await draft().getByLabel("Message body").innerText();
    expect(body).toMatch(/^Hello Yvonne,[^]*Blaine Carmack/);
    expect(body).not.toMatch(/Hi Tricia|From Yvonne/);
  });

  it("comes to a draft one would send in two clicks and one sentence", async () => {
    outlook = await openOutlook();
    await outlook.select(/Yvonne McKay.*New store/);
    let clicks = 0;
    const click = async (name: string) => {
      clicks += 1;
      await button(name).click();
    };
    await click("Get introduced by Tricia Potter");
    await outlook.pane.getByRole("heading", { name: "Ask Tricia Potter" }).waitFor();
    // The focus is in the reason already.
    await outlook.page.keyboard.type("We equipped three stores like theirs.");
    await click("Open draft in Outlook");
    await draft().waitFor();
    expect(clicks).toBeLessThanOrEqual(3);
    const body = await draft().getByLabel("Message body").innerText();
    expect(body).toMatch(
      /^Hi Tricia,\s+Yvonne McKay .*wrote to me .*\.\s+We equipped three stores like theirs\.\s+It looks as if .*Would you be willing to put in a word for me\?/,
    );
    expect(body).not.toMatch(/get to know|undefined/);
  });

  it("offers the text where Outlook does not open the form, and loses nothing", async () => {
    await openComposer();
    await button("Edit").click();
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
    await button("Edit subject").click();
    await field("Subject").fill("A small favour");
    await outlook.page.keyboard.press("Escape");
    const origin = button("Get introduced by Tricia Potter");
    await origin.waitFor();
    expect(await origin.evaluate((element) => element === document.activeElement)).toBe(true);
    await origin.press("Enter");
    const subject = outlook.pane.getByRole("group", { name: "Subject" });
    expect(await subject.innerText()).toContain("A small favour");
  });

  it("remembers the request beyond the pane, without a name, and asks before another", async () => {
    await openComposer();
    await openedDraft();
    await outlook.pane.getByText(openedToday).waitFor();
    await outlook.page.evaluate(() => {
      window.localOutlook?.reloadAddIn();
    });
    await outlook.introducers().first().getByText(openedToday).waitFor();
    await button("Yes, sent").click();
    await outlook.introducers().first().getByText("You asked Tricia Potter today.").waitFor();
    const kept = await outlook.page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(kept).toContain("asks");
    expect(kept).not.toMatch(/tricia|potter|yvonne|mckay|fourthcoffee/i);

    await button("Get introduced by Tricia Potter").click();
    await button("Open draft in Outlook").click();
    await outlook.pane.getByText(/could introduce you too/).waitFor();
    expect(await draft().count()).toBe(0);
    await button(/^Ask .* instead/).click();
    await outlook.pane.getByRole("heading", { name: /^Ask (?!Tricia)/ }).waitFor();
  });

  it("logs the request as a task where the administrator wants that, and closes it", async () => {
    await openComposer({ prepare: withCrmTasks });
    await openedDraft();
    await outlook.pane.getByText(openedToday).waitFor();
    expect(tasksWritten()).toEqual([]);
    await button("Yes, sent").click();
    await button(/^What happened/).click();
    await button("Introduced").click();
    await button("What happened? Introduced").waitFor();
    // The pane does not wait for the CRM.
    await until(() => tasksWritten().length === 2);
    const written = tasksWritten();
    expect(written).toMatchObject([
      { method: "POST", status: 204 },
      { method: "PATCH", status: 204, requestBody: '{"statecode":1,"statuscode":5}' },
    ]);
    expect(written[0]?.requestBody).toMatch(
      /Asked Tricia Potter for an introduction to Yvonne McKay.*regardingobjectid_lead_task/,
    );
  });

  it("loads the words of Outlook's language, and of no other", async () => {
    const loaded = new Set<string>();
    outlook = await openOutlook({
      query: "?locale=de-DE",
      prepare: (page) => {
        page.on("request", (request) => {
          const [, words] = /\/(words-[^./]+)/.exec(request.url()) ?? [];
          if (words !== undefined) loaded.add(words);
        });
        return Promise.resolve();
      },
    });
    await outlook.select(/Yvonne McKay.*New store/);
    await button("Vorstellung anfragen bei Tricia Potter").click();
    await outlook.pane.getByRole("button", { name: "Entwurf in Outlook öffnen" }).waitFor();
    const message = outlook.pane.getByRole("group", { name: "Nachricht" });
    expect(await message.innerText()).toMatch(/Hallo Tricia,/);
    expect([...loaded].sort()).toEqual(["words-de-pane", "words-de-parts", "words-de-request"]);
  });

  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ] as const)("has no accessibility findings and fits 320 px: %s", async (_, browser) => {
    await openComposer({ browser });
    await openedDraft();
    await button("Yes, sent").click();
    await outlook.pane.getByText("You asked Tricia Potter today.").waitFor();
    await button("Open draft in Outlook").click();
    await outlook.page.locator('iframe[title="Who Knows Whom"]').evaluate((frame) => {
      frame.style.width = "320px";
    });
    await outlook.pane.getByRole("switch", { name: /Add a note .* can forward/ }).check();
    const frame: Frame = outlook.paneFrame();
    expect(await isWiderThanPane(frame)).toBe(false);
    expect(await axeFindingsIn(frame)).toEqual([]);
  });
});
