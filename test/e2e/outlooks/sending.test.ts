/** @jest-environment node */
import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";
import { until } from "../../support/until";
import { openRequest } from "../support/openRequest";

let outlook: OpenOutlook;

function draft() {
  return outlook.page.getByRole("dialog", { name: "New message" });
}

/** A draft to Tricia Potter about Yvonne McKay, open in Outlook. */
async function openDraft(): Promise<void> {
  await outlook.reopen("?outlook=web");
  await openRequest(outlook);
  await outlook.pane.getByRole("button", { name: "Open draft in Outlook" }).click();
  await draft().waitFor();
}

/** The next look-up: an unpinned pane starts anew. */
async function lookUpAgain(): Promise<void> {
  await outlook.page.evaluate(() => window.localOutlook?.reloadAddIn());
  await outlook.introducers().first().waitFor();
}

function searches(): readonly string[] {
  return outlook
    .traffic()
    .filter(({ system }) => system === "graph")
    .flatMap(({ requestBody }) => requestBody.match(/recipients%3A[^"]*/g) ?? []);
}

// In this order: what is sent stays in the tenant's mailbox.
describe("a draft that was opened", () => {
  beforeAll(async () => {
    outlook = await openOutlook();
  });
  afterAll(() => outlook.close());

  it("leaves the question to the rep where it was closed unsent", async () => {
    await openDraft();
    expect(searches()).toEqual([]);
    await draft().getByRole("button", { name: "Close" }).click();
    await lookUpAgain();
    await outlook.pane.getByText(/Did you send it\?/).waitFor();
    await until(() => searches().length > 0);
    expect(await outlook.pane.getByText(/You asked Tricia Potter/).count()).toBe(0);
    expect(searches()).toHaveLength(1);
  });

  it("is a request at the next look-up where the rep's own mailbox shows it as sent", async () => {
    await openDraft();
    await draft().getByRole("button", { name: "Send" }).click();
    await draft().waitFor({ state: "detached" });
    await lookUpAgain();
    await outlook.pane.getByText(/You asked Tricia Potter/).waitFor();
    expect(await outlook.pane.getByText(/Did you send it\?/).count()).toBe(0);

    await lookUpAgain();
    await outlook.pane.getByText(/You asked Tricia Potter/).waitFor();
  });
});
