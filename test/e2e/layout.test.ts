/** @jest-environment node */
import type { Browser, Page } from "playwright-core";

import { galleryStates } from "../../dev/gallery/galleryStates";
import { startGallery } from "../../dev/gallery/startGallery";
import { launchBrowser } from "./support/launchBrowser";
import { watchForLeaks } from "./support/leakWatch";
import type { LeakWatch } from "./support/leakWatch";
import { leaksIn } from "./support/leaksIn";

jest.setTimeout(240_000);

let gallery: Awaited<ReturnType<typeof startGallery>>;
let browser: Browser;

beforeAll(async () => {
  [gallery, browser] = await Promise.all([startGallery(0), launchBrowser()]);
});

async function expectNoLeaks(): Promise<void> {
  const leaks = await Promise.all(watches.map((watch) => leaksIn(watch)));
  expect(leaks.flat()).toEqual([]);
}

afterEach(expectNoLeaks);

afterAll(async () => {
  await Promise.all([browser.close(), gallery.close()]);
});

const watches: LeakWatch[] = [];

async function openPage(width: number, height = 500): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  watches.push(watchForLeaks(page, [gallery.origin]));
  return page;
}

async function show(page: Page, state: string, look = "light"): Promise<void> {
  await page.goto(`${gallery.origin}/state.html#state=${state}&look=${look}`);
  await page.locator(`html[data-shown="${state}"]`).waitFor();
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where the text of each element is, without the room around it. */
function textBoxes(page: Page, selector: string): Promise<readonly Box[]> {
  return page.evaluate((wanted) => {
    return [...document.querySelectorAll(wanted)].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { top, bottom, left, right } = range.getBoundingClientRect();
      return { top, bottom, left, right };
    });
  }, selector);
}

function boxes(page: Page, selector: string): Promise<readonly Box[]> {
  return page.evaluate((wanted) => {
    return [...document.querySelectorAll(wanted)].map((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    });
  }, selector);
}

describe("the list beside a message", () => {
  it("shows five introducers in 500 pixels of height at 320, the first one's button among them", async () => {
    const page = await openPage(320);
    await show(page, "introducers");
    const rows = await boxes(page, ".introducer");
    expect(rows).toHaveLength(5);
    expect(rows.at(-1)?.bottom).toBeLessThanOrEqual(500);
    const [button] = await boxes(page, ".introducer-first .action-button-primary");
    expect(button?.bottom).toBeLessThanOrEqual(rows[0]?.bottom ?? 0);
  });

  it.each(["introducers", "was-closer", "unchecked-colleagues", "first-contact"])(
    "has no closed row higher than 72 pixels but for what a row has to say besides: %s",
    async (state) => {
      const page = await openPage(320);
      await show(page, state);
      const rows = await boxes(
        page,
        ".introducer-further.introducer-closed:not(:has(.notice, .past-request, .opinion-line))",
      );
      for (const { top, bottom } of rows) expect(bottom - top).toBeLessThanOrEqual(72);
    },
  );

  it.each([
    ["light", "left"],
    ["right-to-left", "right"],
  ] as const)(
    "begins names in any script at the edge of the lines below them: %s",
    async (look, edge) => {
      const page = await openPage(320);
      await show(page, "was-closer", look);
      const names = await textBoxes(page, ".introducer-top bdi");
      const evidence = await textBoxes(page, ".introducer-evidence");
      expect(names).toHaveLength(3);
      for (const [row, name] of names.entries()) {
        expect(Math.abs(name[edge] - (evidence[row]?.[edge] ?? 0))).toBeLessThanOrEqual(1);
      }
    },
  );

  it("has its buttons beside the words where there is room", async () => {
    const page = await openPage(600);
    await show(page, "introducers");
    const [rows, buttons, evidence] = await Promise.all([
      boxes(page, ".introducer"),
      boxes(page, ".introducer-action .action-button:first-child"),
      textBoxes(page, ".introducer-evidence"),
    ]);
    for (const [place, { top, bottom }] of rows.entries()) {
      expect(bottom - top).toBeLessThanOrEqual(72);
      expect(buttons[place]?.left).toBeGreaterThan(evidence[place]?.right ?? Infinity);
    }
  });

  it("opens the details by a click anywhere on the row, and shows the button to the pointer", async () => {
    const page = await openPage(320);
    await show(page, "introducers");
    const second = page.locator(".introducer").nth(1);
    const button = second.getByRole("button", { name: /^Get introduced by/ });
    const opacity = () => button.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe("0");
    await second.hover({ position: { x: 60, y: 20 } });
    expect(await opacity()).toBe("1");
    await second.click({ position: { x: 60, y: 40 } });
    await second.getByText("First contact").waitFor();
    expect(await opacity()).toBe("1");
    await second.click({ position: { x: 60, y: 20 } });
    await second.getByText("First contact").waitFor({ state: "detached" });
  });

  it("shows the button to the keyboard", async () => {
    const page = await openPage(320);
    await show(page, "introducers");
    const button = page.locator(".introducer-further .action-button-secondary").first();
    await button.focus();
    expect(await button.evaluate((element) => getComputedStyle(element).opacity)).toBe("1");
  });
});

describe("the pane at 400 % zoom", () => {
  it("never scrolls sideways at 200 pixels, in any state", async () => {
    const page = await openPage(200, 400);
    const wide: string[] = [];
    for (const { name } of galleryStates) {
      await show(page, name);
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (isWide) wide.push(name);
    }
    expect(wide).toEqual([]);
  });
});

describe("what was looked at", () => {
  it("is one closed line where all is well, and open where something failed", async () => {
    const page = await openPage(400);
    await show(page, "introducers");
    const list = page.locator(".looked-at-list");
    expect(await list.isVisible()).toBe(false);
    const [line] = await boxes(page, ".looked-at summary");
    expect((line?.bottom ?? 0) - (line?.top ?? 0)).toBeLessThanOrEqual(24);
    await page.locator(".looked-at summary").press("Enter");
    expect(await list.isVisible()).toBe(true);
    await show(page, "partly-failed");
    expect(await list.isVisible()).toBe(true);
  });
});
