import { AppError } from "../../core/errors";
import { pause } from "./abortable";
import type { LookUpTime } from "./lookUpTime";

/** Holds requests back while a host asks for it: calls meanwhile only lengthen the wait. */
export interface Throttle {
  /** @throws AppError `throttled` when the wait is longer than the look-up's time */
  readonly wait: (time: LookUpTime) => Promise<void>;
  readonly slowDown: (milliseconds: number | undefined) => void;
}

/** A host that asks for a longer rest is tried again after this. */
const longestRestMs = 60_000;

export function createThrottle(now: () => number = () => performance.now()): Throttle {
  let quietUntil = 0;
  return {
    async wait({ signal, remainingMs }) {
      const restMs = quietUntil - now();
      if (restMs <= 0) return;
      if (restMs >= remainingMs()) throw new AppError("throttled");
      await pause(restMs, signal);
    },
    slowDown: (milliseconds = 0) => {
      quietUntil = Math.max(quietUntil, now() + Math.min(milliseconds, longestRestMs));
    },
  };
}
