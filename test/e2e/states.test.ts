/** @jest-environment node */
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";

describe("what the pane says when there is nobody to look up", () => {
  let outlook: OpenOutlook;

  beforeAll(async () => {
    outlook = await openOutlook();
  });
  afterAll(() => outlook.close());

  it.each([
    ["no-reply sender", /Coffee Trade Weekly/, "This is an automatic message"],
    ["mailing list", /Who repairs old lever machines/, "This came from a mailing list"],
    ["colleague", /Forecast for the quarter/, "Diane Prescott is a colleague"],
    ["the rep", /Note to self/, "You sent this message"],
  ])("names the cause: %s", async (_, message, title) => {
    await outlook.select(message);
    await outlook.pane.getByRole("heading", { name: title }).waitFor();
    expect(await outlook.introducers().count()).toBe(0);
  });

  it("offers the person behind a mailing list, and looks up whom the rep picks", async () => {
    await outlook.select(/Who repairs old lever machines/);
    await outlook.pane.getByRole("button", { name: "Ana Bowman" }).click();
    const heading = outlook.pane.getByRole("heading", { level: 1 });
    await outlook.pane.getByText("ana.bowman@lucernepublishing.com").waitFor();
    expect(await heading.innerText()).toBe("Ana Bowman");
  });

  it("says that nobody is known to have met a person, and what was looked at", async () => {
    await outlook.select(/Thomas Andersen/);
    await outlook.pane
      .getByRole("heading", { name: "No one here knows Thomas Andersen yet" })
      .waitFor();
    await outlook.pane.getByRole("heading", { name: /^Checked Dynamics 365/ }).waitFor();
    expect(await outlook.pane.locator("body").innerText()).toContain("Dynamics 365");
  });

  it("asks for a message when none is selected", async () => {
    await pinPane(outlook);
    await outlook.page.evaluate(() => window.localOutlook?.select(undefined));
    await outlook.pane.getByRole("heading", { name: "Select a message" }).waitFor();
    expect(outlook.complaints).toEqual([]);
  });
});
