/** @jest-environment node */
import { axeFindingsIn, isWiderThanPane } from "./support/lookAtPane";
import { openOutlook } from "./support/openOutlook";
import type { OpenOptions, OpenOutlook } from "./support/openOutlook";

const yvonne = /Yvonne McKay.*New store/;

/** The message of Yvonne McKay with everybody who knows her in the graph view. */
async function openGraph(options: OpenOptions = {}): Promise<OpenOutlook> {
  const outlook = await openOutlook(options);
  await outlook.select(yvonne);
  await outlook.introducers().nth(4).waitFor();
  await outlook.pane.getByRole("button", { name: "Graph view" }).click();
  await nodes(outlook).nth(4).waitFor();
  return outlook;
}

function graph({ pane }: OpenOutlook) {
  return pane.getByRole("list", { name: "Colleagues around Yvonne McKay" });
}

function nodes(outlook: OpenOutlook) {
  return graph(outlook).getByRole("button");
}

/** Of what has the focus in the pane: somebody in the drawing, what they opened, or a button. */
function focused(outlook: OpenOutlook): Promise<string> {
  return outlook.paneFrame().evaluate(() => {
    const element = document.activeElement;
    const labelledBy = document.getElementById(element?.getAttribute("aria-labelledby") ?? "");
    const named = element?.querySelector(".graph-name") ?? labelledBy;
    return named?.textContent ?? element?.getAttribute("aria-label") ?? "";
  });
}

async function press(outlook: OpenOutlook, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await outlook.page.keyboard.press(key);
}

describe("the graph view", () => {
  let outlook: OpenOutlook;

  beforeAll(async () => {
    outlook = await openGraph();
  });
  afterAll(() => outlook.close());

  it("names everybody with strength and evidence, strongest first", async () => {
    expect(await nodes(outlook).count()).toBe(5);
    const snapshot = await graph(outlook).ariaSnapshot();
    expect(snapshot.split("\n")[2]).toMatch(
      /button "Tricia Potter Strong .*\d+ emails( each way)?, \d+ meetings – last \d+ days ago"/,
    );
  });

  it("puts the strongest closest to the prospect", async () => {
    const distances = await outlook.paneFrame().evaluate(() => {
      const middleOf = (element: Element | null) => {
        const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      const prospect = middleOf(document.querySelector(".graph-prospect"));
      return [...document.querySelectorAll(".graph-node .avatar")].map((avatar) => {
        const { x, y } = middleOf(avatar);
        return Math.hypot(x - prospect.x, y - prospect.y);
      });
    });
    expect(distances[0]).toBeLessThan(Math.min(...distances.slice(1)));
  });

  it("reaches everybody by Tab and arrow keys", async () => {
    await outlook.pane.getByRole("link", { name: /New store/ }).focus();
    await press(outlook, "Tab");
    expect(await focused(outlook)).toBe("Tricia Potter");
    const reached = new Set(["Tricia Potter"]);
    // A set grows while it is walked through: whoever is reached is a place to go on from.
    for (const name of reached) {
      for (const key of ["Up", "Left", "Down", "Right"]) {
        await nodes(outlook).filter({ hasText: name }).focus();
        await press(outlook, `Arrow${key}`);
        reached.add(await focused(outlook));
      }
    }
    const everybody = await graph(outlook).locator(".graph-name").allInnerTexts();
    expect(everybody).toHaveLength(5);
    expect([...reached].sort()).toEqual([...everybody].sort());
  });

  it("shows the evidence of who has the focus, in sight", async () => {
    await press(outlook, "Home");
    const evidence = outlook.pane.locator(".graph-evidence");
    expect(await evidence.innerText()).toMatch(
      /^Tricia Potter\n\d+ emails( each way)?, \d+ meetings – last/,
    );
  });

  it("opens details by Enter, and by Escape goes back to where they were opened", async () => {
    await press(outlook, "Enter");
    const card = outlook.pane.getByRole("region", { name: "Tricia Potter" });
    await card.getByText("First contact").waitFor();
    expect(await focused(outlook)).toBe("Tricia Potter");
    await press(outlook, "Tab");
    expect(await focused(outlook)).toBe("Close");
    await press(outlook, "Escape");
    await card.waitFor({ state: "detached" });
    expect(await focused(outlook)).toBe("Tricia Potter");
    expect(await isOnNode(outlook)).toBe(true);
  });

  it("begins a request, and comes back to the drawing from it", async () => {
    await press(outlook, "Enter");
    await outlook.pane.getByRole("button", { name: "Get introduced by Tricia Potter" }).click();
    await outlook.pane.getByRole("button", { name: "Open draft in Outlook" }).waitFor();
    await press(outlook, "Escape");
    await nodes(outlook).first().waitFor();
    expect(await focused(outlook)).toBe("Tricia Potter");
    expect(await isOnNode(outlook)).toBe(true);
  });

  it("loads from its own origin without a complaint", () => {
    expect(outlook.offsite).toEqual([]);
    expect(outlook.complaints).toEqual([]);
  });

  it("is remembered the next time", async () => {
    await outlook.page.reload();
    await outlook.page.waitForFunction(() => window.localOutlook !== undefined);
    await outlook.select(yvonne);
    await nodes(outlook).nth(4).waitFor();
    await outlook.pane.getByRole("button", { name: "List view" }).click();
    await outlook.introducers().nth(4).waitFor();
    expect(await graph(outlook).count()).toBe(0);
  });
});

function isOnNode(outlook: OpenOutlook): Promise<boolean> {
  return outlook
    .paneFrame()
    .evaluate(() => document.activeElement?.closest(".graph-place") != null);
}

describe("the graph view's looks", () => {
  let outlook: OpenOutlook;

  afterEach(() => outlook.close());

  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ] as const)("has no accessibility findings: %s", async (_, browser) => {
    outlook = await openGraph({ browser });
    expect(await axeFindingsIn(outlook.paneFrame())).toEqual([]);
    await nodes(outlook).first().click();
    await outlook.pane.getByText("First contact").waitFor();
    expect(await axeFindingsIn(outlook.paneFrame())).toEqual([]);
  });

  it("moves nothing for who wants no motion", async () => {
    outlook = await openGraph({ browser: { reducedMotion: "reduce" } });
    const place = outlook.pane.locator(".graph-place").first();
    expect(await place.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe(
      "0s",
    );
  });

  it.each(["en-US", "ar-SA"])("fits 320 pixels without overlaps: %s", async (locale) => {
    outlook = await openOutlook({ query: `?locale=${locale}` });
    await outlook.select(yvonne);
    await narrow(outlook, 320);
    await outlook.pane.locator(".introducer").nth(4).waitFor();
    await outlook.pane.locator(".view-button").last().click();
    await outlook.pane.locator(".graph-place").nth(4).waitFor();
    expect(await isWiderThanPane(outlook.paneFrame())).toBe(false);
    expect(await overlaps(outlook)).toEqual([]);
  });

  it("lists everybody where there is no room for a drawing", async () => {
    outlook = await openGraph();
    await narrow(outlook, 200);
    expect(await isWiderThanPane(outlook.paneFrame())).toBe(false);
    expect(await overlaps(outlook)).toEqual([]);
  });
});

async function narrow({ page }: OpenOutlook, width: number): Promise<void> {
  await page.locator('iframe[title="Who Knows Whom"]').evaluate((frame, pixels) => {
    frame.style.inlineSize = `${pixels}px`;
  }, width);
}

/** Pairs of people whose picture, name or strength lie over one another, or over the prospect. */
function overlaps(outlook: OpenOutlook): Promise<readonly string[]> {
  return outlook.paneFrame().evaluate(() => {
    const parts = ".graph-prospect, .graph-place .avatar-face, .graph-name, .graph-word";
    const drawn = [...document.querySelectorAll(parts)].map((element) => ({
      name: element.textContent,
      box: element.getBoundingClientRect(),
      owner: element.closest(".graph-place"),
    }));
    return drawn.flatMap((one, index) =>
      drawn
        .slice(index + 1)
        .filter(
          ({ box, owner }) =>
            owner !== one.owner &&
            box.left < one.box.right &&
            one.box.left < box.right &&
            box.top < one.box.bottom &&
            one.box.top < box.bottom,
        )
        .map((other) => `${one.name} / ${other.name}`),
    );
  });
}
