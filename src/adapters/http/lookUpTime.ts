import { limitedSignal } from "./limitedSignal";

/** The time one look-up has, shared by every request it sends. */
export interface LookUpTime {
  /** Aborts when the look-up is given up, or its time is used up. */
  readonly signal: AbortSignal;
  readonly remainingMs: () => number;
}

/** A rep waits no longer for an answer; a source that has not answered by then has failed. */
const lookUpLimitMs = 15_000;

export function startLookUpTime(givenUp: AbortSignal, limitMs = lookUpLimitMs): LookUpTime {
  const deadline = performance.now() + limitMs;
  return {
    signal: limitedSignal(givenUp, limitMs).signal,
    remainingMs: () => deadline - performance.now(),
  };
}
