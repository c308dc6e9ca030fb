/** @jest-environment node */
import type { Browser } from "playwright-core";

import { launchBrowser } from "../support/launchBrowser";
import { openTestPane } from "./openTestPane";
import type { TestPane, TestPaneOptions } from "./openTestPane";

let browser: Browser;
let opened: TestPane | undefined;

async function open(options: TestPaneOptions): Promise<TestPane> {
  opened = await openTestPane(browser, options);
  return opened;
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => opened?.close());
afterAll(() => browser.close());

describe.each(["http", "https"] as const)("office.js on the local page over %s", (scheme) => {
  it("starts as in Outlook on the web and asks nobody outside this machine", async () => {
    const { page, pane, complaints } = await open({ scheme });
    const frame = await pane();
    expect(await frame.evaluate(() => Office.onReady())).toMatchObject({
      host: "Outlook",
      platform: "OfficeOnline",
    });
    const requests = await page.evaluate(() => window.localOutlook?.requests ?? []);
    expect(requests.map(({ action }) => action).slice(0, 4)).toEqual([
      "ContextActivationManager_getAppContextAsync",
      "ContextActivationManager_notifyHost",
      "GetInitialData",
      "appCommandInvoked",
    ]);
    expect(complaints).toEqual([]);
  });

  it("reads the open message", async () => {
    const frame = await (await open({ scheme })).pane();
    const item = await frame.evaluate(() => {
      const read = Office.context.mailbox.item as Office.MessageRead;
      const { itemId, itemType, conversationId, subject, normalizedSubject } = read;
      const { emailAddress, recipientType } = read.from;
      const created = read.dateTimeCreated.toISOString();
      return {
        itemId,
        itemType,
        conversationId,
        subject,
        normalizedSubject,
        emailAddress,
        recipientType,
        created,
      };
    });
    expect(item).toEqual({
      itemId: "m1",
      itemType: "message",
      conversationId: "conversation-m1",
      subject: "RE: New store opened",
      normalizedSubject: "New store opened",
      emailAddress: "yvonne.mckay@fourthcoffee.com",
      recipientType: "externalUser",
      created: "2026-06-01T09:00:00.000Z",
    });
  });
});

describe("office.js on the local page", () => {
  it("speaks the language and knows the sets and permission of the page's address", async () => {
    const query = "?locale=de-DE&sets=Mailbox:1.8,NestedAppAuth:&permission=Restricted";
    const frame = await (await open({ query })).pane();
    const seen = await frame.evaluate(() => {
      const { requirements, displayLanguage } = Office.context;
      const has = (set: string, version: string) => requirements.isSetSupported(set, version);
      const sets = [has("Mailbox", "1.8"), has("Mailbox", "1.9"), has("NestedAppAuth", "1.1")];
      try {
        Office.context.mailbox.displayNewMessageForm({});
        return { displayLanguage, sets, refusal: "" };
      } catch (error) {
        return { displayLanguage, sets, refusal: (error as Error).message };
      }
    });
    expect(seen).toMatchObject({ displayLanguage: "de-DE", sets: [true, false, false] });
    expect(seen.refusal).toContain("sind erhöhte Rechte erforderlich");
  });

  it.each(["emptyItem", "nothing"])("can start without an item: %s", async (noItem) => {
    const { page, pane } = await open({ query: `?noItem=${noItem}` });
    await pane();
    await page.getByRole("button", { name: "Clear selection" }).click();
    const frame = await pane();
    expect(await frame.evaluate(() => Office.context.mailbox.item == null)).toBe(true);
  });

  it("never gets ready when Outlook does not answer", async () => {
    const { page, pane } = await open({});
    await pane();
    await page.evaluate(() => {
      window.localOutlook?.faults.set("ContextActivationManager_getAppContextAsync", "unanswered");
      window.localOutlook?.reloadAddIn();
    });
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    await frame?.waitForLoadState();
    const outcome = await frame?.evaluate(() =>
      Promise.race([
        Office.onReady().then(() => "ready"),
        new Promise((resolve) => setTimeout(resolve, 1000, "waiting")),
      ]),
    );
    expect(outcome).toBe("waiting");
  });
});
