/** @jest-environment node */
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";

const subjects = [
  /Yvonne McKay.*New store/,
  /Rene Valdes/,
  /Thomas Andersen/,
  /Coffee Trade Weekly/,
  /Hélène Dubois/,
];

/** Names of the people the pane's head may show, by message. */
const prospects = ["Yvonne McKay", "Rene Valdes", "Thomas Andersen", "Hélène Dubois"];

describe("switching messages", () => {
  let outlook: OpenOutlook;

  beforeAll(async () => {
    outlook = await openOutlook({ tenant: { latencyMs: 80 } });
    await pinPane(outlook);
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().first().waitFor();
  });
  afterAll(() => outlook.close());

  it("never shows one prospect's name for another's message", async () => {
    for (let turn = 0; turn < 20; turn++) {
      await outlook.select(subjects[turn % subjects.length] ?? "");
      await outlook.page.waitForTimeout((turn * 37) % 160);
    }
    await outlook.select(/Rene Valdes/);
    await outlook.pane.getByRole("heading", { name: "Rene Valdes", exact: true }).waitFor();
    const head = await outlook.pane.locator("body").innerText();
    const others = prospects.filter((name) => name !== "Rene Valdes");
    expect(others.filter((name) => head.includes(name))).toEqual([]);
  });

  it("shows a prospect of a moment ago without asking again", async () => {
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().first().waitFor();
    const before = outlook.traffic().length;
    await outlook.select(/Thomas Andersen/);
    await outlook.pane.getByRole("heading", { name: "Thomas Andersen", exact: true }).waitFor();
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();
    const asked = outlook.traffic().slice(before);
    expect(asked.filter(({ requestBody }) => requestBody.includes("yvonne"))).toEqual([]);
  });
});
