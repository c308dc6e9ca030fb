/** @jest-environment node */
import type { Page } from "playwright-core";

import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";

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
