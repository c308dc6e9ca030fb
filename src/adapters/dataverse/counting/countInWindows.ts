import { AppError } from "../../../core/errors";
import type { Aggregate } from "../http/dataversePage";
import { halves, newestDays } from "./query/dayWindow";
import type { DayWindow } from "./query/dayWindow";

/** What was counted, by window, and whether all of it could be. */
export interface WindowCounts {
  readonly counts: readonly CountedWindow[];
  /** Something in the windows could not be counted. */
  readonly isPartial: boolean;
  /** The service was too slow for more than the newest days. */
  readonly isShortened: boolean;
}

interface CountedWindow {
  readonly window: DayWindow;
  readonly rows: readonly unknown[];
}

/** Requests that one kind of activity may still cost in a look-up, beside the first one. */
export interface Budget {
  left: number;
}

export type CountIn = (window: DayWindow) => Promise<Aggregate>;

export const furtherRequestsPerKind = 8;

/**
 * Counts in windows of days: in halves of a window that holds more than the service counts at once, the
 * newer half first; in the newest days alone where the service is too slow for more. A half that turns
 * out too slow is halved as well.
 *
 * @throws AppError, as trying again later may help, where it is too slow even for these: `throttled` where the
 *   service said so, `serviceUnavailable` where it said nothing
 */
export async function countInWindows(
  windows: readonly DayWindow[],
  count: CountIn,
  budget: Budget,
): Promise<WindowCounts> {
  const answers = await countEach(windows, count);
  const slow = answers.find(isTooSlow);
  if (slow === undefined) return halving(answers, count, budget);

  const newest = newestDays(windows);
  if (newest === undefined || budget.left < 1) throw slowness(slow);
  budget.left -= 1;
  const shorter = await countEach([newest], count);
  const slowAgain = shorter.find(isTooSlow);
  if (slowAgain !== undefined) throw slowness(slowAgain);
  return { ...(await halving(shorter, count, budget)), isShortened: true };
}

interface Answered {
  readonly window: DayWindow;
  readonly answer: Aggregate;
}

function isTooSlow({ answer }: Answered): boolean {
  return answer === "tooSlow" || answer === "noAnswer";
}

function slowness({ answer }: Answered): AppError {
  return new AppError(answer === "tooSlow" ? "throttled" : "serviceUnavailable");
}

async function countEach(windows: readonly DayWindow[], count: CountIn) {
  return Promise.all(
    windows.map(async (window): Promise<Answered> => ({ window, answer: await count(window) })),
  );
}

async function halving(
  answers: readonly Answered[],
  count: CountIn,
  budget: Budget,
): Promise<WindowCounts> {
  const counts = answers.flatMap(toCounts);
  let uncounted = answers.filter(isUncounted);
  while (uncounted[0] !== undefined && budget.left >= 2) {
    const [newest, ...older] = uncounted;
    budget.left -= 2;
    const parts = await countEach(halves(newest.window), count);
    counts.push(...parts.flatMap(toCounts));
    uncounted = [...parts.filter(isUncounted), ...older];
  }
  return { counts, isPartial: uncounted.length > 0, isShortened: false };
}

function toCounts({ window, answer }: Answered): readonly CountedWindow[] {
  return typeof answer === "string" ? [] : [{ window, rows: answer }];
}

function isUncounted({ answer }: Answered): boolean {
  return typeof answer === "string";
}
