/** @jest-environment node */
import { tricia } from "../../dev/scenarios/fourthCoffee/colleagues";
import { isWiderThanPane } from "./support/lookAtPane";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { writesIn } from "./support/writesIn";

describe("everybody who was found", () => {
  let outlook: OpenOutlook;

  beforeAll(async () => {
    outlook = await openOutlook();
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().first().waitFor();
  });
  afterAll(() => outlook.close());

  it("is shown on demand, by keyboard, with titles", async () => {
    const all = outlook.pane.getByRole("button", { name: /^Show all \d+$/ });
    await all.focus();
    await outlook.page.keyboard.press("Enter");
    const rest = outlook.pane.getByRole("list", { name: "Further colleagues" });
    await rest.getByRole("listitem").first().waitFor();
    expect(await outlook.introducers().count()).toBe(5);
    await outlook.pane.getByRole("button", { name: "Show fewer" }).click();
    expect(await rest.count()).toBe(0);
  });

  it("is explained where somebody is missing, and a wish is nobody's business", async () => {
    await openMissing(outlook);
    expect(await whyMissing(outlook, "Isaiah Langer")).toBe("Isaiah Langer is not shown.");
  });

  it("is explained where somebody has left, by one request to a CRM without insights", async () => {
    const before = outlook.traffic().length;
    expect(await whyMissing(outlook, "Miriam Graham")).toBe(
      "Miriam Graham has left the organization.",
    );
    const sent = outlook.traffic().slice(before);
    expect(sent.filter(({ method }) => method !== "OPTIONS")).toHaveLength(1);
    expect(await outlook.introducers().filter({ hasText: "Miriam Graham" }).count()).toBe(0);
  });

  it("is explained where somebody whom Dynamics names itself has left", async () => {
    const enhanced = await openOutlook({
      tenant: { choice: { kind: "scenario", name: "enhanced" } },
    });
    await enhanced.select(/New store opened/);
    await enhanced.introducers().filter({ hasText: "Grady Archie" }).waitFor();
    await openMissing(enhanced);
    expect(await whyMissing(enhanced, "Dan Jump")).toBe("Dan Jump has left the organization.");
    await enhanced.close();
  });

  it("asks nothing outside the tenant, and puts no address into a web address", () => {
    expect(outlook.offsite).toEqual([]);
    expect(outlook.complaints).toEqual([]);
    const urls = outlook.traffic().map(({ url }) => decodeURIComponent(url));
    expect(urls.filter((url) => url.includes("@"))).toEqual([]);
  });
});

describe("nobody who was found", () => {
  it("has a next step at 320 pixels", async () => {
    const outlook = await openOutlook();
    await outlook.select(/Thomas Andersen/);
    await narrow(outlook);
    await outlook.pane.getByRole("heading", { name: "What you can do" }).waitFor();
    await outlook.pane.getByText(/^Dynamics 365 knows only/).waitFor();
    expect(await isWiderThanPane(outlook.paneFrame())).toBe(false);
    await outlook.close();
  });
});

describe("a colleague's own wish", () => {
  it("takes her out of another's pane at the next look-up, and back", async () => {
    const outlook = await openOutlook({ tenant: {} });
    const named = outlook.introducers().getByText("Tricia Potter");
    await outlook.select(/Yvonne McKay.*New store/);
    await named.waitFor();

    const hers = await outlook.page.context().newPage();
    await hers.goto(await outlook.tenant.openPageFor(tricia));
    const herPane = hers.frameLocator('iframe[title="Who Knows Whom"]');
    await herPane.getByRole("button", { name: "Being suggested" }).click();
    await herPane.getByRole("button", { name: "Do not suggest me" }).click();
    await herPane.getByText("You are not suggested to anybody.").waitFor();

    await outlook.reopen("");
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().first().waitFor();
    await outlook.pane.getByRole("button", { name: "Is someone missing?" }).waitFor();
    expect(await named.count()).toBe(0);

    await herPane.getByRole("button", { name: "Suggest me again" }).click();
    await herPane.getByText(/^Colleagues may see you/).waitFor();
    await outlook.reopen("");
    await outlook.select(/Yvonne McKay.*New store/);
    await named.waitFor();
    expect(outlook.complaints).toEqual([]);
    await outlook.close();
  });
});

describe("the setup check", () => {
  it("reads only, and says what is to be done", async () => {
    const outlook = await openOutlook();
    await outlook.select(/Yvonne McKay.*New store/);
    await narrow(outlook);
    await outlook.introducers().first().waitFor();
    const before = outlook.traffic().length;
    await outlook.pane.getByRole("button", { name: "Check the setup" }).click();
    await outlook.pane.getByText("Table lead: readable").waitFor();
    await outlook.pane.getByText(/^Mail by direction and status: \d+ received/).waitFor();
    const sent = outlook.traffic().slice(before);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.flatMap(writesIn)).toEqual([]);
    const heading = outlook.pane.getByRole("heading", { level: 1, name: "Setup" });
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await outlook.introducers().count()).toBe(0);
    expect(await isWiderThanPane(outlook.paneFrame())).toBe(false);
    await outlook.pane.getByRole("button", { name: "Back" }).click();
    await outlook.introducers().first().waitFor();
    const opener = outlook.pane.getByRole("button", { name: "Check the setup" });
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
    await outlook.close();
  });
});

/** What the pane, where the question is open, answers about a colleague. */
async function whyMissing({ pane, page }: OpenOutlook, name: string): Promise<string> {
  await pane.getByRole("textbox", { name: "Is someone missing?" }).fill(name);
  await page.keyboard.press("Enter");
  const answer = pane.getByRole("status").filter({ hasText: name });
  await answer.waitFor();
  return answer.innerText();
}

async function openMissing({ pane }: OpenOutlook): Promise<void> {
  await pane.getByRole("button", { name: "Is someone missing?" }).click();
}

/** The pane at the least width, beside a mailbox that has room for its list. */
async function narrow({ page }: OpenOutlook): Promise<void> {
  await page.locator('iframe[title="Who Knows Whom"]').evaluate((frame) => {
    frame.style.inlineSize = "320px";
  });
}
