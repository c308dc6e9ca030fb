/** @jest-environment node */
import type { TrafficLine } from "@who-knows-whom/stand-in-base/http/trafficRecorder";

import { axeFindingsIn } from "./support/lookAtPane";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";
import { selectMeeting } from "./support/selectMeeting";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

const sanjay = stableId("contact Sanjay Patel");

let outlook: OpenOutlook;

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await outlook.page.keyboard.press(key);
}

async function tabTo(name: RegExp): Promise<void> {
  const focusedName = () =>
    outlook.paneFrame().evaluate(() => {
      const { activeElement } = document;
      return (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "").trim();
    });
  for (let steps = 0; steps < 60; steps += 1) {
    if (name.test(await focusedName())) return;
    await press("Tab");
  }
  throw new Error(`Tab does not reach ${String(name)}.`);
}

/** The one in the head; the next steps have one more. */
function finderButton() {
  return outlook.pane.locator("header").getByRole("button", { name: "Look up somebody" });
}

function dataRequests(lines: readonly TrafficLine[]): readonly TrafficLine[] {
  return lines.filter(({ method, system }) => method !== "OPTIONS" && system !== "identity");
}

describe("the people around an item", () => {
  beforeAll(async () => {
    outlook = await openOutlook({ tenant: { choice: { kind: "scenario", name: "gathering" } } });
    await pinPane(outlook);
  });
  afterAll(() => outlook.close());

  it("has a table of a meeting's people, counted in few requests", async () => {
    const { pane } = outlook;
    // The newest message, which is open at first, is asked about no more.
    await pane.getByText(/^Colleagues were found for/).waitFor();
    const before = outlook.traffic().length;
    await selectMeeting(outlook, /Tender: coffee for six sites/);
    await pane.getByRole("heading", { name: "9 people in this meeting" }).waitFor();
    await pane.getByText(/^Colleagues were found for \d of 9 people/).waitFor();
    const rows = await pane.getByRole("row").allInnerTexts();
    expect(rows.find((row) => row.startsWith("Sanjay"))).toMatch(/Tricia Potter/);
    expect(rows.find((row) => row.startsWith("Lidia"))).toMatch(/Diane Prescott/);
    // Only somebody who opted out knows her.
    expect(rows.find((row) => row.startsWith("Mona"))).toMatch(/Nobody found/);
    expect(await axeFindingsIn(outlook.paneFrame())).toEqual([]);
    const asked = dataRequests(outlook.traffic().slice(before));
    const crm = asked.filter(({ system }) => system === "dataverse");
    const graph = asked.filter(({ system }) => system === "graph");
    expect(crm).not.toHaveLength(0);
    expect(crm.length).toBeLessThanOrEqual(6);
    expect(graph.length).toBeLessThanOrEqual(6);
    expect(dataRequests(outlook.traffic()).filter(({ url }) => /%40|@/.test(url))).toEqual([]);
  });

  it("opens a row by keyboard, and leads back to the meeting", async () => {
    const { pane } = outlook;
    await pane.getByRole("button", { name: "Sanjay Patel" }).focus();
    await press("Enter");
    await pane.getByRole("heading", { name: "Sanjay Patel", level: 1 }).waitFor();
    await pane.getByText("You picked this person.").waitFor();
    await outlook.introducers().first().waitFor();
    await tabTo(/^Back to the open meeting$/);
    await press("Enter");
    await pane.getByRole("row", { name: /Sanjay Patel/ }).waitFor();
    expect(await pane.getByText("You picked this person.").count()).toBe(0);
  });

  it("has the table of a message below its sender's introducers, in the same order as a pick", async () => {
    await outlook.select(/Agenda for the tender/);
    const { pane } = outlook;
    await outlook.introducers().first().waitFor();
    await pane.getByText(/^Colleagues were found for/).waitFor();
    const names = () =>
      pane
        .getByRole("rowheader")
        .evaluateAll((cells) => cells.map((cell) => cell.textContent.replace("shown above", "")));
    const before = await names();
    await pane.locator("#crowd").getByRole("button", { name: "Lidia Holloway" }).click();
    await pane.getByRole("heading", { name: "Lidia Holloway", level: 1 }).waitFor();
    await pane.getByText(/^Colleagues were found for/).waitFor();
    expect(await names()).toEqual(before);
    await pane.getByRole("button", { name: "Back to the open message" }).click();
    await pane.getByRole("heading", { name: "Leona Silva", level: 1 }).waitFor();
  });

  it("looks up anybody by keyboard alone: one small request to each system", async () => {
    const { pane } = outlook;
    await pane.getByRole("heading", { name: "Leona Silva", level: 1 }).waitFor();
    await outlook.introducers().first().waitFor();
    await finderButton().focus();
    await press("Enter");
    await pane.getByRole("combobox", { name: "Who knows …?" }).waitFor();
    const before = outlook.traffic().length;
    await outlook.page.keyboard.type("grady", { delay: 30 });
    await pane.getByRole("option", { name: /Grady Archie/ }).waitFor();
    await pane.getByText("1 person found.").waitFor();
    // Photos of the introducers may still be on their way.
    const asked = dataRequests(outlook.traffic().slice(before)).filter(({ requestBody }) =>
      /grady/i.test(requestBody),
    );
    expect(asked.map(({ system }) => system).sort()).toEqual(["dataverse", "graph"]);
    expect(await axeFindingsIn(outlook.paneFrame())).toEqual([]);
    await press("ArrowDown", "Enter");
    await pane.getByRole("heading", { name: "Grady Archie", level: 1 }).waitFor();
    await pane.getByText("You looked this person up.").waitFor();
    await outlook.introducers().first().getByText("Christie Cline").waitFor();
    await tabTo(/^Back to the open message$/);
    await press("Enter");
    await pane.getByRole("heading", { name: "Leona Silva", level: 1 }).waitFor();
  });

  it("lets go of them when another item is selected", async () => {
    const { pane } = outlook;
    await finderButton().click();
    await pane.getByRole("combobox").fill("otto.frisk@proseware.com");
    await press("Enter");
    await pane.getByRole("heading", { name: "Otto Frisk", level: 1 }).waitFor();
    await selectMeeting(outlook, /Tender: coffee for six sites/);
    await pane.getByText(/people in this meeting/).waitFor();
    expect(await pane.locator("body").innerText()).not.toContain("You looked this person up.");
  });

  it("begins with the record that the pane's address names, which holds no address", async () => {
    await outlook.reopen(`?person=contact:${sanjay}`);
    const { pane } = outlook;
    await pane.getByRole("heading", { name: "Sanjay Patel", level: 1 }).waitFor();
    await pane.getByText("You looked this person up.").waitFor();
    expect(outlook.paneFrame().url()).not.toContain("@");
  });
});
