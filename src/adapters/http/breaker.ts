/**
 * A circuit breaker: it remembers that a host is down, so that a look-up does not wait for it
 * again.
 */
export interface Breaker {
  readonly isOpen: () => boolean;
  readonly recordSuccess: () => void;
  /** @param sentAt - when the request was sent, by the breaker's clock */
  readonly recordFailure: (sentAt: number) => void;
}

const failuresToOpen = 3;
const openMs = 60_000;

export function createBreaker(now: () => number = () => performance.now()): Breaker {
  let failures = 0;
  let lastFailureAt = -Infinity;

  return {
    isOpen: () => failures >= failuresToOpen && now() - lastFailureAt < openMs,
    recordSuccess: () => {
      failures = 0;
    },
    recordFailure: (sentAt) => {
      // Requests that were under way at the last failure met the same outage: together they are one
      // failure.
      if (sentAt < lastFailureAt) return;
      failures += 1;
      lastFailureAt = now();
    },
  };
}
