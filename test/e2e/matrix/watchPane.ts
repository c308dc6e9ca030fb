import type { Frame, Page } from "playwright-core";

/** The pane as it is drawn now. */
export interface PaneNow {
  readonly text: string;
  readonly introducers: number;
  /** A placeholder is drawn, or something is named as under way. */
  readonly isLooking: boolean;
  /** From the first request to a system to now. */
  readonly msSinceAsked: number;
}

const pollMs = 120;

export function paneFrame(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes("taskpane.html"));
}

export async function readPane(page: Page): Promise<PaneNow> {
  const read = paneFrame(page)?.evaluate(() => {
    const isDrawn = (element: Element) => element.getClientRects().length > 0;
    const asked = performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.includes("$batch"))
      .map(({ startTime }) => startTime);
    const text = document.body.innerText;
    return {
      text: text.replaceAll(/\s+/g, " ").trim(),
      introducers: document.querySelectorAll('[aria-label="Colleagues who know them"] > li').length,
      isLooking:
        [...document.querySelectorAll("#skeleton, .skeleton-row")].some(isDrawn) ||
        /– checking\b|Still waiting for/.test(text),
      msSinceAsked: performance.now() - Math.min(performance.now(), ...asked),
    };
  });
  // Between two documents of the frame there is nothing to read.
  return (await read?.catch(() => undefined)) ?? nothingYet;
}

const nothingYet: PaneNow = { text: "", introducers: 0, isLooking: true, msSinceAsked: 0 };

/** Waits until the pane is as wanted. @returns how it was then, or in the end */
export async function waitForPane(
  page: Page,
  isWanted: (now: PaneNow) => boolean,
  limitMs: number,
): Promise<PaneNow> {
  const end = performance.now() + limitMs;
  for (;;) {
    const now = await readPane(page);
    if (isWanted(now) || performance.now() > end) return now;
    await page.waitForTimeout(pollMs);
  }
}
