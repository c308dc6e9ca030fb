/** @jest-environment node */
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { openSources } from "./support/openSources";

/** What the pane says of Dynamics' own insights. */
async function insightsLine(outlook: OpenOutlook): Promise<string> {
  const settled = /^Checked Dynamics 365|own insights – not permitted/;
  await outlook.pane.getByText(settled).first().waitFor();
  const looked = await openSources(outlook);
  const line = looked.getByRole("listitem").filter({ hasText: "own insights" });
  await line.filter({ hasNotText: "checking" }).waitFor();
  return line.innerText();
}

function open(name: string): Promise<OpenOutlook> {
  return openOutlook({ tenant: { choice: { kind: "scenario", name } } });
}

describe("the pane where Dynamics has insights of its own", () => {
  let outlook: OpenOutlook;

  beforeAll(async () => {
    outlook = await open("enhanced");
  });
  afterAll(() => outlook.close());

  it("lists whom Dynamics knows and whom the record names, and nobody who left or opted out", async () => {
    await outlook.select(/New store opened/);
    await outlook.introducers().filter({ hasText: "Grady Archie" }).waitFor();
    const rows = (await outlook.introducers().allInnerTexts()).map((row) =>
      row.replaceAll("\n", " "),
    );
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain("Tricia Potter");
    expect(rows[1]).toMatch(/Pradeep Gupta.*Medium.*In touch, says Dynamics 365 – last 5 days ago/);
    expect(rows[3]).toMatch(/Diane Prescott.*Weak.*Owner of the/);
    expect(rows[4]).toMatch(/Grady Archie.*Weak.*Worked on an opportunity with them/);
    expect(rows.join()).not.toMatch(/Dan Jump|Lidia/);
    expect(await insightsLine(outlook)).toContain("Enhanced: contact that Dynamics 365 itself");
  });

  it("says who owns the record, and under which address the contact is found too", async () => {
    await outlook.pane.getByText("Also found as yvonne@mckay.example").waitFor();
    expect(await outlook.pane.getByText("Owner: Diane Prescott").count()).toBe(1);
  });

  it("asks, about a stranger, whoever knows somebody else at the company", async () => {
    await outlook.select(/Opening hours of your showroom/);
    const company = outlook.pane.getByRole("region", { name: "Also at Fourth Coffee" });
    const miriam = company.getByRole("listitem").filter({ hasText: "Miriam Graham" });
    expect((await miriam.innerText()).replaceAll("\n", " ")).toMatch(
      /Miriam Graham.*Strong.*Knows Susan Halford/,
    );
    await miriam.getByRole("button", { name: "Ask Miriam" }).press("Enter");
    const message = outlook.pane.getByRole("group", { name: "Message", exact: true });
    await message.waitFor();
    expect(await message.innerText()).toMatch(
      /Amy Alberts[^]*It looks as if you know Susan Halford at Fourth Coffee\. Would Susan be the right person to ask\?/,
    );
    await outlook.pane.getByRole("button", { name: "Back" }).click();
  });

  it("offers to create a lead, without the address in the link", async () => {
    const link = outlook.pane.getByRole("link", { name: "Create a lead in Dynamics 365" });
    const href = decodeURIComponent(decodeURIComponent((await link.getAttribute("href")) ?? ""));
    expect(href).toContain("etn=lead");
    expect(href).toContain("lastname=Alberts");
    expect(href).not.toContain("@");
  });

  it("counts the company in one request, and sends no address in a URL", () => {
    const batches = outlook.traffic().filter(({ system, requestBody }) => {
      const asksForCompany = requestBody.includes("person_id");
      return system === "dataverse" && asksForCompany;
    });
    // One for each of the two look-ups.
    expect(batches).toHaveLength(2);
    const urls = outlook.traffic().map(({ url }) => decodeURIComponent(url));
    expect(urls.filter((url) => url.includes("fourthcoffee.com"))).toEqual([]);
    expect(outlook.complaints).toEqual([]);
  });
});

describe("the pane where Dynamics has no insights", () => {
  it.each([
    ["enhanced-absent", "Basic: not installed in your Dynamics 365"],
    ["enhanced-off", "Basic: switched off in Dynamics 365"],
    ["enhanced-activating", "Basic: being switched on in Dynamics 365"],
    ["enhanced-partial", "Enhanced, but Dynamics 365 has not finished yet"],
    ["enhanced-refused", "not permitted"],
  ])("says so of %s", async (name, words) => {
    const outlook = await open(name);
    try {
      await outlook.select(/New store opened/);
      expect(await insightsLine(outlook)).toContain(words);
    } finally {
      await outlook.close();
    }
  });
});
