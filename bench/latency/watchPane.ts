import type { Bench } from "./openBench";

/** Moments of one message, in milliseconds after the click that opened it. */
export interface PaneTimes {
  /** The first introducer has been painted. */
  readonly first: number;
  /** Nothing has changed since. */
  readonly everything: number;
}

interface Watched {
  clickedAt: number;
  paintedAt: number | undefined;
  changedAt: number;
}

declare global {
  interface Window {
    watched?: Watched;
  }
}

/** Long enough for every answer that is still to come. */
const quietMs = 3_500;

/** Opens a message as a rep does, and watches the pane until it has come to rest. */
export async function timeMessage(bench: Bench, message: RegExp): Promise<PaneTimes> {
  const frame = bench.paneFrame();
  await frame.evaluate(startWatching);
  await bench.select(message);
  await frame.waitForFunction(() => window.watched?.paintedAt !== undefined);
  await frame.waitForFunction(
    (quiet) => Date.now() - (window.watched?.changedAt ?? Infinity) > quiet,
    quietMs,
  );
  const watched = await frame.evaluate(() => window.watched);
  const { clickedAt = NaN, paintedAt = NaN, changedAt = NaN } = watched ?? {};
  return { first: paintedAt - clickedAt, everything: changedAt - clickedAt };
}

/**
 * Runs in the pane, so it names no function of its own. The page around it is of the same origin, so its
 * clicks can be heard.
 */
function startWatching(): void {
  const watched: Watched = { clickedAt: Infinity, paintedAt: undefined, changedAt: Infinity };
  const rows = document.getElementsByClassName("introducer");
  let hasLeft = rows.length === 0;
  window.watched = watched;
  window.parent.addEventListener("click", () => (watched.clickedAt = Date.now()), {
    capture: true,
    once: true,
  });
  new MutationObserver(() => {
    if (window.watched !== watched || watched.clickedAt === Infinity) return;
    watched.changedAt = Date.now();
    if (rows.length === 0) hasLeft = true;
    else if (hasLeft && watched.paintedAt === undefined) {
      hasLeft = false;
      requestAnimationFrame(() => setTimeout(() => (watched.paintedAt ??= Date.now()), 0));
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
