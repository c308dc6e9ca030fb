import { halves } from "./dayWindow";
import type { DayWindow } from "./dayWindow";

/** What was counted, and whether all of it could be. */
export interface Count {
  readonly rows: readonly unknown[];
  readonly isPartial: boolean;
}

/** So many times a window is halved: three years become a month. */
const maxHalvings = 5;

/**
 * Counts in a window of days, in its halves where it holds more than the service counts at once.
 *
 * @param count - counts in one window; undefined where that is too much
 */
export async function countInWindow(
  window: DayWindow,
  count: (window: DayWindow) => Promise<readonly unknown[] | undefined>,
  halvingsLeft = maxHalvings,
): Promise<Count> {
  const rows = await count(window);
  if (rows !== undefined) return { rows, isPartial: false };
  if (halvingsLeft === 0) return { rows: [], isPartial: true };

  const counts = await Promise.all(
    halves(window).map((half) => countInWindow(half, count, halvingsLeft - 1)),
  );
  return {
    rows: counts.flatMap((half) => half.rows),
    isPartial: counts.some((half) => half.isPartial),
  };
}
