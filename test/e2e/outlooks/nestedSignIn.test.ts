/** @jest-environment node */
import type { Page } from "playwright-core";

import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";
import { signInByWindow } from "../support/signInByWindow";

let outlook: OpenOutlook;

// Windows of the pane's own need https.
beforeAll(async () => {
  outlook = await openOutlook({ scheme: "https" });
});
afterAll(() => outlook.close());

async function clickSignIn(): Promise<void> {
  await outlook.pane.getByRole("button", { name: "Sign in" }).first().click();
}

/** The window of the product's own that a click opens, wherever it opens in time. */
async function windowAfterClick(): Promise<Page> {
  const [opened] = await Promise.all([outlook.page.context().waitForEvent("page"), clickSignIn()]);
  return opened;
}

describe("sign-in through Outlook that fails when a token is wanted", () => {
  it.each([
    "nested-persistent-error",
    "nested-empty-error",
    "nested-native-executor-error",
    "nested-popup-fails",
    "nested-account-unavailable",
    "nested-disabled",
    "nested-unavailable",
    "nested-origin-invalid",
    "nested-bridge-missing",
    // Says nothing for eight seconds first.
    "nested-silent",
  ])("leads to a window of our own by one click: %s", async (quirk) => {
    await outlook.reopen(`?quirk=${quirk}`);
    const opened = await windowAfterClick();
    await opened.waitForURL(/\/sign-in(?:-dialog)?\.html/);
    expect(outlook.page.context().pages()).toHaveLength(2);

    // A window that is closed leaves the rep signed out, and says so.
    await opened.close();
    await outlook.pane.getByText("You are not signed in yet.").waitFor();
  });
});

describe("sign-in through Outlook that has failed once", () => {
  /** The pane anew, as for the next message. @returns milliseconds until there is an introducer */
  async function nextMessage(): Promise<number> {
    const startedAt = performance.now();
    await outlook.page.evaluate(() => window.localOutlook?.reloadAddIn());
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();
    return performance.now() - startedAt;
  }

  it.each(["nested-silent", "nested-popup-fails"])(
    "costs neither wait nor click at the next message: %s",
    async (quirk) => {
      await outlook.reopen(`?quirk=${quirk}`);
      await signInByWindow(outlook);
      await outlook.introducers().first().getByText("Tricia Potter").waitFor();
      // A silent bridge had eight seconds at each message.
      expect(await nextMessage()).toBeLessThan(6_000);
      expect(await outlook.pane.getByRole("button", { name: "Sign in" }).count()).toBe(0);
    },
  );

  it("goes back to Outlook where the bridge answers again", async () => {
    await outlook.reopen("?quirk=nested-silent");
    await outlook.pane.getByRole("button", { name: "Sign in" }).first().waitFor();
    await outlook.page.evaluate(() => window.localOutlook?.signInFaults.clear());
    await nextMessage();
    expect(await outlook.pane.getByRole("button", { name: "Sign in" }).count()).toBe(0);
  });
});

describe("sign-in through Outlook, with a permission too few", () => {
  it("opens one window at a click, and goes on with what that one opened", async () => {
    await outlook.reopen("");
    await outlook.page.evaluate(() => {
      window.localOutlook?.signInFaults.set("GetToken", "USER_INTERACTION_REQUIRED");
      window.localOutlook?.reloadAddIn();
    });
    await clickSignIn();
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();
    const popups = await outlook.page.evaluate(
      () =>
        window.localOutlook?.bridgeRequests.filter(({ method }) => method === "GetTokenPopup")
          .length,
    );
    expect(popups).toBe(1);
  });
});
