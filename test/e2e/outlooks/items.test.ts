/** @jest-environment node */
import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";
import { pinPane } from "../support/pinPane";
import { untilFollowing } from "../support/untilFollowing";
import { openRequest } from "../support/openRequest";

let outlook: OpenOutlook;

/** A pinned pane beside Yvonne's message. */
async function openPinned(query: string): Promise<void> {
  await outlook.reopen(query);
  await pinPane(outlook);
  await openRequest(outlook);
}

/** Clicks as a keyboard or a touch does: no pointer enters the pane before. */
function press(role: "button" | "link", name: string): Promise<void> {
  return outlook.pane.getByRole(role, { name }).evaluate((element) => {
    (element as HTMLElement).click();
  });
}

describe("the open item where Outlook is unkind", () => {
  beforeAll(async () => {
    outlook = await openOutlook();
  });
  afterAll(() => outlook.close());

  it.each([
    ["link", "Ask in Teams"],
    ["button", "Open draft in Outlook"],
  ] as const)(
    "opens nothing for a message left unannounced (#6806, #5965): %s %s",
    async (role, name) => {
      await openPinned("?quirk=item-changed-untold");
      await outlook.select(/Rene Valdes/);
      expect(await outlook.pane.getByText(/Another message is open now/).count()).toBe(0);
      await press(role, name);
      await outlook.pane
        .getByText(/still about Yvonne McKay/)
        .first()
        .waitFor();
      expect(outlook.page.context().pages()).toHaveLength(1);
      expect(await outlook.page.getByRole("dialog", { name: "New message" }).count()).toBe(0);
      await outlook.pane.getByRole("button", { name: "Show the open message" }).click();
      await outlook.pane.getByRole("heading", { name: "Rene Valdes", exact: true }).waitFor();
    },
  );

  it("follows an unannounced message when the rep comes back to the pane", async () => {
    await openPinned("?quirk=item-changed-untold");
    await outlook.page.keyboard.press("Escape");
    await outlook.select(/Rene Valdes/);
    await outlook.paneFrame().evaluate(() => {
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await outlook.pane.getByRole("heading", { name: "Rene Valdes", exact: true }).waitFor();
    expect(await outlook.pane.getByText("Yvonne McKay").count()).toBe(0);
  });

  it("is about the message that was opened while the pane was still starting", async () => {
    let release: (() => void) | undefined;
    const selected = new Promise<void>((resolve) => {
      release = resolve;
    });
    await outlook.page.route("**/config.json", async (route) => {
      await selected;
      await route.continue();
    });
    await outlook.reopen("?pinned");
    await untilFollowing(outlook);
    await outlook.select(/Rene Valdes/);
    release?.();
    await outlook.pane.getByRole("heading", { name: "Rene Valdes", exact: true }).waitFor();
    expect(await outlook.pane.getByText("Yvonne McKay").count()).toBe(0);
    await outlook.page.unroute("**/config.json");
  });

  it("stays about the former person, by name, where Outlook never tells of another message (#6833)", async () => {
    await openPinned("?quirk=item-frozen");
    await outlook.select(/Rene Valdes/);
    await outlook.pane.locator("body").hover();
    await press("button", "Open draft in Outlook");
    const draft = outlook.page.getByRole("dialog", { name: "New message" });
    // Nothing that an add-in can read tells of it: the rep has the name in the pane and in the draft.
    expect(await draft.getByLabel("Subject").inputValue()).toContain("Yvonne McKay");
    expect(await draft.getByLabel("Message body").innerText()).not.toContain("Rene");
    await outlook.page.keyboard.press("Escape");
    await outlook.pane.getByRole("button", { name: /Back/ }).first().click();
    await outlook.pane.getByRole("heading", { name: "Yvonne McKay", exact: true }).waitFor();
    // A pane that starts anew finds the right one.
    await outlook.page.evaluate(() => window.localOutlook?.reloadAddIn());
    await outlook.pane.getByRole("heading", { name: "Rene Valdes", exact: true }).waitFor();
  });

  it("keeps the rep's text where the Mac loses the item of a pinned pane (#6848)", async () => {
    await openPinned("?outlook=mac");
    await outlook.select(/Rene Valdes/);
    await outlook.pane.getByText(/names no open message now.*still about Yvonne McKay/).waitFor();
    await press("button", "Open draft in Outlook");
    await outlook.pane.getByText("Outlook could not open the draft").waitFor();
    await outlook.pane.getByRole("link", { name: "Open in Outlook on the web" }).waitFor();
    await outlook.page.keyboard.press("Escape");
    await outlook.pane.getByText(/If one is open, close this pane and open it again/).waitFor();
    expect(await outlook.introducers().count()).toBe(0);
  });
});
