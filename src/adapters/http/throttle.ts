import { AppError } from "../../core/errors";
import { pause } from "./abortable";
import type { LookUpTime } from "./lookUpTime";

/** Holds requests back while a host asks for it: calls meanwhile only lengthen the wait. */
export interface Throttle {
  /** @throws AppError `throttled` when the wait is longer than the look-up's time */
  readonly wait: (time: LookUpTime) => Promise<void>;
  readonly slowDown: (milliseconds: number | undefined) => void;
  /** What a host asked of a part of the requests only; none is held back for that. */
  readonly note: (milliseconds: number) => void;
  /** The host answers again, sooner than it said. */
  readonly lift: () => void;
  /** How much of the wait is left that was last asked for; 0 where none is. */
  readonly restMs: () => number;
}

/** A host that asks for a longer rest is tried again after this. */
const longestRestMs = 60_000;

export function createThrottle(now: () => number = () => performance.now()): Throttle {
  let quietUntil = 0;
  let notedUntil = 0;
  const endOf = (milliseconds: number) => now() + Math.min(milliseconds, longestRestMs);
  return {
    async wait({ signal, remainingMs }) {
      const restMs = quietUntil - now();
      if (restMs <= 0) return;
      if (restMs >= remainingMs()) throw new AppError("throttled");
      await pause(restMs, signal);
    },
    slowDown: (milliseconds = 0) => {
      quietUntil = Math.max(quietUntil, endOf(milliseconds));
    },
    note: (milliseconds) => {
      notedUntil = Math.max(notedUntil, endOf(milliseconds));
    },
    lift: () => {
      quietUntil = 0;
      notedUntil = 0;
    },
    restMs: () => Math.max(0, quietUntil - now(), notedUntil - now()),
  };
}
