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
});
