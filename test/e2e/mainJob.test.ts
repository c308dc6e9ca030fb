/** @jest-environment node */
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";

/** Left, opted out, only owns a task, only wrote about her, only met her in cancelled or future meetings. */
const neverOffered = [
  "Miriam Graham",
  "Isaiah Langer",
  "Debra Berger",
  "Irvin Sayers",
  "Joni Sherman",
  "Blaine Carmack",
];

describe("the main job", () => {
  let outlook: OpenOutlook;

  beforeAll(async () => {
    outlook = await openOutlook();
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().first().waitFor();
  });
  afterAll(() => outlook.close());

  it("names the colleague who knows the prospect best first, with bars, word and evidence", async () => {
    const first = outlook.introducers().first();
    await first.getByText("Tricia Potter").waitFor();
    await first.getByRole("img", { name: "Strong connection" }).waitFor();
    expect(await first.innerText()).toMatch(/\d+ emails?( each way)?, \d+ meetings?/);
  });

  it("offers at most five introducers", async () => {
    await outlook.pane
      .getByText(/Fourth Coffee/)
      .first()
      .waitFor();
    expect(await outlook.introducers().count()).toBe(5);
  });

  it("leaves out colleagues who left, opted out or are the rep", async () => {
    const rows = await outlook.introducers().allInnerTexts();
    expect(rows).toHaveLength(5);
    const named = (name: string) => rows.some((row) => row.includes(name));
    expect(["Tricia Potter", ...neverOffered].filter(named)).toEqual(["Tricia Potter"]);
  });

  it("opens a draft to the introducer alone in two clicks, the prospect's header quoted", async () => {
    await outlook.pane.getByRole("button", { name: "Get introduced by Tricia Potter" }).click();
    await outlook.pane.getByRole("button", { name: "Open draft in Outlook" }).click();
    const draft = outlook.page.getByRole("dialog", { name: "New message" });
    await draft.waitFor();

    expect(await draft.getByLabel("To", { exact: true }).inputValue()).toBe(
      "tricia.potter@contoso.com",
    );
    expect(await draft.getByLabel("Cc", { exact: true }).inputValue()).toBe("");
    expect(await draft.getByLabel("Subject").inputValue()).toMatch(/^RE: New store .*Yvonne McKay/);
    expect(await draft.getByLabel("Message body").innerText()).toMatch(
      /From Yvonne McKay <yvonne\.mckay@fourthcoffee\.com>/,
    );
    await draft.getByRole("button", { name: "Close" }).click();
  });

  it("takes three clicks at most, and one sentence typed, to a draft that one would send", async () => {
    const reason = "Her second store opens in spring, and we equipped three like it.";
    await outlook.select(/Rene Valdes/);
    await outlook.select(/Yvonne McKay.*New store/);
    let clicks = 0;
    const press = async (name: string) => {
      clicks += 1;
      await outlook.pane.getByRole("button", { name }).click();
    };
    const beganAt = Date.now();
    await press("Get introduced by Tricia Potter");
    await outlook.pane.getByRole("textbox", { name: /^Why do you want/ }).waitFor();
    // No click: the composer opens in the reason.
    await outlook.page.keyboard.type(reason);
    await press("Open draft in Outlook");
    const draft = outlook.page.getByRole("dialog", { name: "New message" });
    const body = draft.getByLabel("Message body");
    await body.getByText(reason).waitFor();
    const seconds = (Date.now() - beganAt) / 1_000;

    expect(clicks).toBeLessThanOrEqual(3);
    expect(seconds).toBeLessThan(20);
    const text = await body.innerText();
    expect(text).toMatch(/^Hi Tricia,\s+Yvonne McKay .*wrote to me today/);
    expect(text).toMatch(/Would you be willing to put in a word for me\?/);
    expect(text).not.toMatch(/undefined|\{|e\.g\./);
    await draft.getByRole("button", { name: "Close" }).click();
    await outlook.page.keyboard.press("Escape");
  });

  it("asks nothing outside the tenant and raises no complaint", () => {
    expect(outlook.offsite).toEqual([]);
    expect(outlook.complaints).toEqual([]);
  });

  it("puts no address into a web address", () => {
    const urls = outlook.traffic().map(({ url }) => decodeURIComponent(url));
    expect(urls).not.toHaveLength(0);
    expect(urls.filter((url) => url.includes("@"))).toEqual([]);
  });
});

describe("the wave of requests", () => {
  it("asks the CRM for records and contact days before the first answer is there", async () => {
    const outlook = await openOutlook({ tenant: { latencyMs: 400 } });
    // At the start one request goes ahead, so that the browser asks once whether it may send.
    await pinPane(outlook);
    await outlook.select(/Rene Valdes/);
    await outlook.introducers().first().waitFor();
    await outlook.page.waitForTimeout(2_500);
    const before = outlook.traffic().length;
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.pane.getByRole("heading", { name: "Yvonne McKay", level: 1 }).waitFor();
    await outlook.pane.getByText("Tricia Potter").first().waitFor();
    const asked = outlook
      .traffic()
      .slice(before)
      .filter(({ system, method }) => system === "dataverse" && method === "POST");
    const preflights = outlook.traffic().filter(({ method }) => method === "OPTIONS");
    await outlook.close();

    expect(preflights.filter(({ system }) => system !== "identity")).toHaveLength(2);

    const firstAnswer = Math.min(...asked.map(({ at, ms }) => Date.parse(at) + ms));
    const wave = asked.filter(({ at }) => Date.parse(at) < firstAnswer);
    const tables = wave.map(({ requestBody }) => /v9\.2\/(\w+)\?/.exec(requestBody)?.[1]).sort();
    expect(tables).toEqual([...Array<string>(4).fill("activityparties"), "contacts", "leads"]);
  });
});
