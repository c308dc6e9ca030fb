import { setTimeout as pause } from "node:timers/promises";

/** How many requests may be under way: as many as the service bears, and no more than asked for. */
export interface AdaptiveWidth {
  /** Waits for a place. @returns leave, to be called once with how it went */
  readonly enter: () => Promise<Leave>;
  readonly width: () => number;
}

export type Leave = (went: Went) => void;

/** `throttled`: the service asked for a rest, by Retry-After for so long. */
export type Went = "well" | "otherwise" | { readonly throttledMs: number };

/** So many answers in a row widen the way by one. */
const answersToWiden = 20;

/** Halves where the service asks for a rest, and everybody rests; widens again by one at a time. */
export function createAdaptiveWidth(most: number, now = () => performance.now()): AdaptiveWidth {
  const waiting: (() => void)[] = [];
  let width = most;
  let inside = 0;
  let answers = 0;
  let quietUntil = 0;
  let narrowedAt = -Infinity;

  function admit(): void {
    while (inside < Math.floor(width)) {
      const next = waiting.shift();
      if (next === undefined) return;
      inside++;
      next();
    }
  }

  function narrow(enteredAt: number, throttledMs: number): void {
    quietUntil = Math.max(quietUntil, now() + throttledMs);
    answers = 0;
    // Requests that were under way at the last refusal met the same wish: together they halve once.
    if (enteredAt < narrowedAt) return;
    width = Math.max(1, Math.floor(width / 2));
    narrowedAt = now();
  }

  function widen(): void {
    answers++;
    if (answers < answersToWiden || width >= most) return;
    answers = 0;
    width++;
  }

  return {
    width: () => width,
    async enter() {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        admit();
      });
      for (let rest = quietUntil - now(); rest > 0; rest = quietUntil - now()) await pause(rest);
      const enteredAt = now();
      return (went) => {
        inside--;
        if (went === "well") widen();
        else if (went !== "otherwise") narrow(enteredAt, went.throttledMs);
        admit();
      };
    },
  };
}
