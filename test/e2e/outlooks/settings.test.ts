/** @jest-environment node */
import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";
import { openRequest } from "../support/openRequest";

let outlook: OpenOutlook;

async function startAgain(): Promise<void> {
  await outlook.page.evaluate(() => window.localOutlook?.reloadAddIn());
  await outlook.introducers().first().waitFor();
}

/** Runs in the page of the local Outlook: a pane that goes at once takes with it what it has only just said. */
function isListKept(): boolean {
  return Object.values(localStorage).some((kept) => /"view":[^,]*list/.test(String(kept)));
}

// Outlook on the web reads roaming settings once a session, which `outlook=web` plays.
describe("what the rep has chosen, where settings are read once a session", () => {
  beforeAll(async () => {
    outlook = await openOutlook();
  });
  afterAll(() => outlook.close());

  it("is known to the next pane of the session, and to the next session", async () => {
    await outlook.reopen("?outlook=web");
    await openRequest(outlook);
    await outlook.pane.getByRole("button", { name: "Open draft in Outlook" }).click();
    await outlook.pane.getByRole("button", { name: "Yes, sent" }).click();
    await outlook.pane.getByText("You asked Tricia Potter today.").waitFor();
    await outlook.page.getByRole("button", { name: "Close" }).click();
    await startAgain();
    await outlook.pane.getByText(/You asked Tricia Potter/).waitFor();
    await outlook.page.reload();
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.pane.getByText(/You asked Tricia Potter/).waitFor();
    expect(await outlook.pane.getByText(/Did you send it\?/).count()).toBe(0);
  });

  it("is not undone by a pane that has been open for longer", async () => {
    await outlook.reopen("?outlook=web&pinned");
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().first().waitFor();
    await outlook.page.getByRole("button", { name: "Ask best introducer" }).click();
    const draft = outlook.page.getByRole("dialog", { name: "New message" });
    await draft.getByRole("button", { name: "Close" }).click();
    // The command has remembered the draft; now the pane saves all of its own settings.
    for (const view of ["Graph", "List"])
      await outlook.pane.getByRole("button", { name: `${view} view` }).click();
    await outlook.page.waitForFunction(isListKept);
    await startAgain();
    await outlook.pane.getByText(/Did you send it\?/).waitFor();
    expect(await outlook.pane.getByText(/You asked Tricia Potter/).count()).toBe(0);
  });
});
