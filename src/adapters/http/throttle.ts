import { AppError } from "../../core/errors";
import { pause } from "./abortable";
import type { LookUpTime } from "./lookUpTime";

/** Keeps quiet while a host asks for it: calls meanwhile only lengthen the wait. */
export interface Throttle {
  /** @throws AppError `throttled` when the look-up's time would not see the end of it */
  readonly wait: (time: LookUpTime) => Promise<void>;
  readonly slowDown: (milliseconds: number | undefined) => void;
}

/** A host that asks for more is asked again after this. */
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
