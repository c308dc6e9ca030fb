/** @jest-environment node */
import { mkdirSync } from "node:fs";
import path from "node:path";

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { galleryStates } from "../../dev/gallery/galleryStates";
import { startGallery } from "../../dev/gallery/startGallery";
import { launchBrowser } from "./support/launchBrowser";
import { watchForLeaks } from "./support/leakWatch";
import { leaksIn } from "./support/leaksIn";
import { axeFindingsIn } from "./support/lookAtPane";

// Pictures of every state are left here for people to look at; no pixels are compared.
const pictures = path.join(__dirname, "..", "..", "build", "gallery-pictures");
jest.setTimeout(240_000);
const narrow = { width: 320, height: 600 };

let gallery: Awaited<ReturnType<typeof startGallery>>;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [gallery, browser] = await Promise.all([startGallery(0), launchBrowser()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), gallery.close()]);
});

interface Looking {
  readonly look: string;
  readonly picture?: string;
  readonly browserOptions?: BrowserContextOptions;
  readonly axeRules?: readonly string[];
}

/** Of axe's rules only this one depends on how long texts are. */
const rulesOfLength = ["target-size"];

/** What is wrong with each state, by name; what is right leaves nothing. */
async function findingsOf({ look, picture = look, browserOptions, axeRules }: Looking) {
  const context = await browser.newContext({ viewport: narrow, ...browserOptions });
  const page = await context.newPage();
  const leakWatch = watchForLeaks(page, [gallery.origin]);
  const findings: Record<string, readonly string[]> = {};
  for (const { name } of galleryStates) {
    await page.goto(`${gallery.origin}/state.html#state=${name}&look=${look}`);
    await page.locator(`html[data-shown="${name}"]`).waitFor();
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await page.screenshot({
      path: path.join(pictures, `${name}-${picture}.png`),
      fullPage: true,
      animations: "disabled",
    });
    // At its end the page has its bar of actions below everything, and nothing is under it.
    await page.evaluate(() => {
      document.scrollingElement?.scrollTo(0, document.scrollingElement.scrollHeight);
    });
    const found = [
      ...(await layoutFindings(page)),
      ...(await axeFindingsIn(page.mainFrame(), axeRules)),
      ...(await leaksIn(leakWatch)),
    ];
    leakWatch.startAnew();
    if (found.length > 0) findings[name] = found;
  }
  await context.close();
  return findings;
}

/** What sticks out of the pane, and text that is cut off. */
function layoutFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
    const visible = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) => element.closest(".visually-hidden, svg") === null && element.checkVisibility(),
    );
    const outside = visible.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > width + 0.5;
    });
    const hides = new Set(["hidden", "clip"]);
    const clipped = visible.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = hides.has(overflowX) && element.scrollWidth > element.clientWidth;
      const isLow = hides.has(overflowY) && element.scrollHeight > element.clientHeight;
      // A tooltip has all of it, and the row does once it is open.
      const isTold = element.title !== "";
      return (isCut || isLow) && element.textContent !== "" && !isTold;
    });
    return [
      ...outside.map((element) => `outside: ${nameOf(element)}`),
      ...clipped.map((element) => `clipped: ${nameOf(element)}`),
    ];
  });
}

describe("every state of the pane", () => {
  it.each(["light", "dark", "right-to-left"])(
    "fits, cuts nothing off and is accessible: %s",
    async (look) => {
      expect(await findingsOf({ look })).toEqual({});
    },
  );

  it("does so in forced colours", async () => {
    const browserOptions = { colorScheme: "dark", forcedColors: "active" } as const;
    expect(await findingsOf({ look: "contrast", browserOptions })).toEqual({});
  });

  it("fits with texts twice as long", async () => {
    const look = "twice-as-long";
    expect(await findingsOf({ look, axeRules: rulesOfLength })).toEqual({});
  });

  it("fits at twice the size in a pane of 520 pixels", async () => {
    const browserOptions = { viewport: { width: 260, height: 400 }, deviceScaleFactor: 2 };
    const picture = "twice-the-size";
    expect(
      await findingsOf({ look: "light", picture, browserOptions, axeRules: rulesOfLength }),
    ).toEqual({});
  });
});
