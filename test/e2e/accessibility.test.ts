/** @jest-environment node */
import { axeFindingsIn, isWiderThanPane } from "./support/lookAtPane";
import { openOutlook } from "./support/openOutlook";

describe("the pane in a browser", () => {
  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ] as const)("has no accessibility findings: %s", async (_, browser) => {
    const outlook = await openOutlook({ browser });
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().nth(4).waitFor();
    expect(await axeFindingsIn(outlook.paneFrame())).toEqual([]);
    await outlook.select(/Thomas Andersen/);
    await outlook.pane.getByRole("heading", { name: /Nobody is known/ }).waitFor();
    expect(await axeFindingsIn(outlook.paneFrame())).toEqual([]);
    await outlook.close();
  });

  it("never scrolls sideways", async () => {
    const outlook = await openOutlook();
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().nth(4).waitFor();
    expect(await isWiderThanPane(outlook.paneFrame())).toBe(false);
    await outlook.close();
  });

  it("begins every line of a row at one edge, in a language from right to left too", async () => {
    const outlook = await openOutlook({ query: "?locale=ar-SA" });
    await outlook.select(/Yvonne McKay.*New store/);
    const rows = outlook.pane.locator(".introducer");
    await rows.nth(4).waitFor();
    const edges = await rows.first().evaluate((row) => {
      const lines = row.querySelectorAll(
        ".introducer-top bdi, .introducer-position, .introducer-evidence",
      );
      return [...lines].map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return Math.round(range.getBoundingClientRect().right);
      });
    });
    expect(edges.length).toBeGreaterThan(2);
    expect(new Set(edges).size).toBe(1);
    await outlook.close();
  });
});
