/** @jest-environment node */
import { readFileSync } from "node:fs";

import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function findingsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate<AxeResults>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

function paneFrame(outlook: OpenOutlook): Frame {
  const frame = outlook.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not there.");
  return frame;
}

describe("the pane in a browser", () => {
  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ] as const)("has no accessibility findings: %s", async (_, browser) => {
    const outlook = await openOutlook({ browser });
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().nth(4).waitFor();
    expect(await findingsIn(paneFrame(outlook))).toEqual([]);
    await outlook.select(/Thomas Andersen/);
    await outlook.pane.getByRole("heading", { name: /Nobody is known/ }).waitFor();
    expect(await findingsIn(paneFrame(outlook))).toEqual([]);
    await outlook.close();
  });

  it("never scrolls sideways", async () => {
    const outlook = await openOutlook();
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().nth(4).waitFor();
    const width = await paneFrame(outlook).evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width[0]).toBe(width[1]);
    await outlook.close();
  });
});
