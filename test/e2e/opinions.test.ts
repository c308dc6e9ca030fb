/** @jest-environment node */
import { axeFindingsIn } from "./support/lookAtPane";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";

describe("what the rep says of an introducer, in Outlook", () => {
  let outlook: OpenOutlook;

  beforeAll(async () => {
    outlook = await openOutlook();
    await pinPane(outlook);
    await openYvonnes();
  });
  afterAll(() => outlook.close());

  async function openYvonnes(): Promise<void> {
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().nth(4).waitFor();
  }

  const firstRow = () => outlook.introducers().first().innerText();

  it("puts somebody first who knows the prospect well, and says why", async () => {
    expect(await firstRow()).toContain("Tricia Potter");
    await outlook.pane.getByRole("button", { name: "Details about Christie Cline" }).click();
    await outlook.pane.getByRole("button", { name: "Knows Yvonne well" }).click();
    await outlook.pane.getByText(/^You said: knows Yvonne well/).waitFor();
    expect(await axeFindingsIn(outlook.paneFrame())).toEqual([]);
    await outlook.pane.getByRole("button", { name: "Update order" }).click();
    expect(await firstRow()).toContain("Christie Cline");
  });

  it("still does after another message, and no longer once it is taken back", async () => {
    await outlook.select(/Site visit/);
    await outlook.pane.getByRole("heading", { name: "Sean Chai", exact: true }).waitFor();
    await openYvonnes();
    await outlook.pane.getByText(/^You said: knows Yvonne well/).waitFor();
    expect(await firstRow()).toContain("Christie Cline");
    await outlook.pane
      .getByRole("button", { name: "Undo what you said of Christie Cline" })
      .click();
    await outlook.select(/Site visit/);
    await outlook.pane.getByRole("heading", { name: "Sean Chai", exact: true }).waitFor();
    await openYvonnes();
    expect(await firstRow()).toContain("Tricia Potter");
  });
});
