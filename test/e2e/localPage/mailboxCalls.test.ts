/** @jest-environment node */
import type { Browser, Frame } from "playwright-core";

import { launchBrowser } from "../support/launchBrowser";
import { openTestPane } from "./openTestPane";
import type { TestPane } from "./openTestPane";

let browser: Browser;
let outlook: TestPane;
let pane: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
  outlook = await openTestPane(browser);
  pane = await outlook.pane();
});
afterAll(async () => {
  await outlook.close();
  await browser.close();
});

/** Sets what goes wrong with a method, or with null that nothing does. */
async function setFault(method: number, fault: { errorCode: number } | "unanswered" | null) {
  await outlook.page.evaluate(
    ([number, what]) => {
      if (what === null) window.localOutlook?.faults.delete(number);
      else window.localOutlook?.faults.set(number, what);
    },
    [method, fault] as const,
  );
}

describe("calls of the mailbox", () => {
  it("open a compose window with what the add-in wrote, made safe", async () => {
    const status = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.mailbox.displayNewMessageFormAsync(
            {
              toRecipients: ["tricia.potter@contoso.com"],
              subject: "Introduction to Yvonne?",
              htmlBody: "<p>Hi <b>Tricia</b> &amp; team</p><script>window.hacked = true</script>",
            },
            (result) => {
              resolve(result.status);
            },
          );
        }),
    );
    const dialog = outlook.page.getByRole("dialog", { name: "New message" });
    expect(status).toBe("succeeded");
    expect(await dialog.getByLabel("To").inputValue()).toBe("tricia.potter@contoso.com");
    expect(await dialog.getByLabel("Cc").inputValue()).toBe("");
    expect(await dialog.getByLabel("Subject").inputValue()).toBe("Introduction to Yvonne?");
    const body = dialog.getByRole("textbox", { name: "Message body" });
    expect(await body.innerText()).toBe("Hi Tricia & team");
    await dialog.getByRole("button", { name: "Send" }).click();
    await dialog.waitFor({ state: "detached" });
    await outlook.page.getByRole("button", { name: "Sent", exact: true }).click();
    const sent = outlook.page.getByRole("listbox", { name: "Sent items" }).getByRole("option");
    await sent.first().getByText("Introduction to Yvonne?").waitFor();
    await outlook.page.getByRole("button", { name: "Mail", exact: true }).click();
  });

  it("open one window for each call without a callback, and Escape closes it", async () => {
    await pane.evaluate(() => {
      Office.context.mailbox.displayNewMessageForm({ subject: "One" });
      Office.context.mailbox.displayNewMessageForm({ subject: "Two" });
    });
    const dialogs = outlook.page.getByRole("dialog", { name: "New message" });
    await dialogs.nth(1).waitFor();
    expect(await dialogs.count()).toBe(2);
    await dialogs.nth(1).getByRole("button", { name: "Close" }).click();
    expect(await dialogs.getByLabel("Subject").inputValue()).toBe("One");
    await outlook.page.keyboard.press("Escape");
    expect(await dialogs.count()).toBe(0);
  });

  it("read the body as text", async () => {
    const text = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.mailbox.item?.body.getAsync(Office.CoercionType.Text, (result) => {
            resolve(result.value);
          });
        }),
    );
    expect(text).toBe("Hi Blaine,\n\n2 < 3.");
  });

  it("fail with Outlook's code and name where a test wants it", async () => {
    await setFault(178, { errorCode: 9017 });
    const error = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.mailbox.displayNewMessageFormAsync({}, (result) => {
            resolve([result.status, result.error.code, result.error.name]);
          });
        }),
    );
    await setFault(178, null);
    expect(error).toEqual(["failed", 9017, "AccessRestricted"]);
    expect(await outlook.page.getByRole("dialog").count()).toBe(0);
  });

  it("never call back where a test wants it", async () => {
    await setFault(37, "unanswered");
    const outcome = await pane.evaluate(() =>
      Promise.race([
        new Promise((resolve) => {
          Office.context.mailbox.item?.body.getAsync(Office.CoercionType.Text, () => {
            resolve("called");
          });
        }),
        new Promise((resolve) => setTimeout(resolve, 500, "waiting")),
      ]),
    );
    await setFault(37, null);
    expect(outcome).toBe("waiting");
  });

  it("show notifications above the message, and take them away", async () => {
    const notify = () =>
      new Promise((resolve) => {
        Office.context.mailbox.item?.notificationMessages.addAsync(
          "ask",
          {
            type: Office.MailboxEnums.ItemNotificationMessageType.ProgressIndicator,
            message: "Finding the best introducer",
          },
          (result) => {
            resolve(result.status);
          },
        );
      });
    expect(await pane.evaluate(notify)).toBe("succeeded");
    const shown = outlook.page.getByText("Finding the best introducer");
    await shown.waitFor();
    expect(await pane.evaluate(notify)).toBe("failed");
    await pane.evaluate(() => {
      Office.context.mailbox.item?.notificationMessages.removeAsync("ask");
    });
    await shown.waitFor({ state: "detached" });
  });

  it("keep roaming settings for the next time the pane opens", async () => {
    await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.roamingSettings.set("view", "graph");
          Office.context.roamingSettings.saveAsync(resolve);
        }),
    );
    await outlook.page.evaluate(() => window.localOutlook?.reloadAddIn());
    pane = await outlook.pane();
    const view = await pane.evaluate(() => Office.context.roamingSettings.get("view") as unknown);
    expect(view).toBe("graph");
  });

  it("close the pane when the add-in asks for it", async () => {
    await pane.evaluate(() => {
      Office.context.ui.closeContainer();
    });
    const aside = outlook.page.getByRole("complementary", { name: "Add-in" });
    await aside.waitFor({ state: "hidden" });
    await outlook.page.getByRole("button", { name: "Who knows whom" }).click();
    pane = await outlook.pane();
    expect(await aside.isVisible()).toBe(true);
  });
});
