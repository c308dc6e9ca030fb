/** @jest-environment node */
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";

import type { LeakWatch } from "./support/leakWatch";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";

/** Pieces of everybody's names, addresses and subjects on this journey. */
const secrets =
  /yvonne|mckay|fourthcoffee|tricia|potter|blaine|carmack|christie|cline|valdes|adatum|new store|second store|please\?/i;
const token = /eyJ[\w-]{10,}\.[\w-]+/;

/** Where failing systems send the browser: to a stranger, and to one another, which the policy allows. */
const elsewhere = "https://elsewhere.example/taken";
const takenPath = "/taken-from-graph";

describe("a whole journey, watched", () => {
  const script: Fault[] = [];
  let outlook: OpenOutlook;
  let watched: LeakWatch;

  beforeAll(async () => {
    outlook = await openOutlook({
      tenant: { scheme: "https", faults: { script } },
      browser: { ignoreHTTPSErrors: true },
    });
    watched = outlook.leakWatch;
    await travel(outlook, script);
  }, 180_000);
  afterAll(() => outlook.close());

  it("asks nobody whom config.json does not name", () => {
    expect(watched.strangers()).toEqual([]);
    expect(watched.urls.length).toBeGreaterThan(20);
  });

  it("puts no name, address, subject or token into a web address", () => {
    expect(watched.urls.filter((url) => secrets.test(url) || token.test(url))).toEqual([]);
  });

  it("says none of it in the console, nor in an error", () => {
    expect(watched.logged.filter((text) => secrets.test(text) || token.test(text))).toEqual([]);
  });

  it("keeps none of it in the browser", async () => {
    const kept = await watched.kept();
    expect(kept.filter((text) => secrets.test(text) || token.test(text))).toEqual([]);
  });

  it("shows no token, and gives each only to the system it was made for, after a redirect too", async () => {
    expect((await watched.drawn()).filter((html) => token.test(html))).toEqual([]);
    expect(watched.strayTokens).toEqual([]);
    expect(outlook.traffic().filter(({ url }) => url.includes(takenPath))).toEqual([]);
    expect(outlook.offsite.filter((url) => !url.startsWith("https://localhost:"))).toEqual([]);
  });

  it("keeps of a request nothing that anybody could read", async () => {
    const kept = await outlook.page.evaluate(() =>
      Array.from({ length: localStorage.length }, (_, place) =>
        localStorage.getItem(localStorage.key(place) ?? ""),
      ),
    );
    const settings = kept.find((value) => value?.includes("asks")) ?? "";
    expect(settings).not.toBe("");
    expect(settings).not.toMatch(secrets);
  });
});

/** List, details, graph, a request with its draft, another person, a failing and a moving system, the ribbon. */
async function travel(outlook: OpenOutlook, script: Fault[]): Promise<void> {
  const { tenant, page, pane, select, introducers } = outlook;
  const button = (name: string | RegExp) => pane.getByRole("button", { name }).first();
  await pinPane(outlook);
  await select(/Yvonne McKay.*New store/);
  await introducers().first().getByText("Tricia Potter").waitFor();
  await button("Details about Tricia Potter").click();
  await button("Graph view").click();
  await button("List view").click();

  await button("Get introduced by Tricia Potter").click();
  await pane.getByRole("textbox", { name: /Why do you want/ }).fill("Their second store, please?");
  await button("Open draft in Outlook").click();
  const draft = page.getByRole("dialog", { name: "New message" });
  await draft.getByRole("button", { name: "Close" }).click();
  await pane.getByText(/You opened a request/).waitFor();
  await button("Back").click();

  script.push({ system: "dataverse", matches: "", status: 500 });
  script.push({ system: "graph", matches: "", status: 500 });
  await select(/Rene Valdes/);
  await button("Try again").waitFor();
  const moved = (Location: string) => ({ matches: "", status: 302, headers: { Location } });
  script.splice(0, 2, { system: "dataverse", ...moved(elsewhere) });
  script.push({ system: "graph", ...moved(tenant.origins.dataverse + takenPath) });
  await button("Try again").click();
  await pane
    .getByText(/not reachable|could be reached/)
    .first()
    .waitFor();
  script.length = 0;
  await button("Try again").click();
  await introducers().first().waitFor();

  await select(/Yvonne McKay.*New store/);
  await introducers().first().waitFor();
  await page.getByRole("button", { name: "Ask best introducer" }).click();
  await draft.waitFor();
}
