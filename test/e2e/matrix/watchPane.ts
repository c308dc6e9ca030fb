import type { Frame, Page } from "playwright-core";

/** The pane as it is drawn now. */
export interface PaneNow {
  readonly text: string;
  /** What a click on a closed line would show. */
  readonly folded: string;
  readonly introducers: number;
  /** A placeholder is drawn, or something is named as under way. */
  readonly isLooking: boolean;
  /** From the first request to a system to now. */
  readonly msSinceAsked: number;
}

const pollMs = 200;

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
    const inOneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();
    const text = inOneLine(document.body.innerText);
    const folded = [...document.querySelectorAll("details:not([open])")].map((closed) =>
      inOneLine(closed.textContent),
    );
    return {
      text,
      folded: folded.join(" "),
      introducers: document.querySelectorAll('[aria-label="Colleagues who know them"] > li').length,
      isLooking:
        [...document.querySelectorAll("#skeleton, .skeleton-row")].some(isDrawn) ||
        /– checking\b|Still waiting for/.test([text, ...folded].join(" ")),
      msSinceAsked: performance.now() - Math.min(performance.now(), ...asked),
    };
  });
  // Between two documents of the frame there is nothing to read.
  return (await read?.catch(() => undefined)) ?? nothingYet;
}

const nothingYet: PaneNow = {
  text: "",
  folded: "",
  introducers: 0,
  isLooking: true,
  msSinceAsked: 0,
};

/**
 * Waits until the pane is as wanted.
 *
 * @param until - of `performance.now()`: the end of patience
 * @returns how it was then, or in the end
 */
export async function waitForPane(
  page: Page,
  isWanted: (now: PaneNow) => boolean,
  until: number,
): Promise<PaneNow> {
  for (;;) {
    const now = await readPane(page);
    if (isWanted(now) || performance.now() > until) return now;
    await page.waitForTimeout(pollMs);
  }
}
