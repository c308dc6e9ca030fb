import type { PaneNow } from "./watchPane";

/** What a scenario came to. */
export interface Played {
  readonly settled: PaneNow;
  readonly firstAnswer: PaneNow;
  /** So long a look-up takes on the same machine in which nothing goes wrong; where that is asked. */
  readonly usualMs?: number;
  /** What the browser reported that nobody caught. */
  readonly errors: readonly string[];
  /** What of people, messages and tokens got where it should not be. */
  readonly leaks: readonly string[];
  /** Once the trouble is over; undefined where nothing has to recover. */
  readonly recovered: PaneNow | undefined;
}
