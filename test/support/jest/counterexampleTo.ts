import fc from "fast-check";

import { runsIn } from "./runs";

/** What does not hold, after as many tries as CI has time for; undefined where nothing was found. */
export function counterexampleTo<Given>(
  given: fc.Arbitrary<Given>,
  holds: (value: Given) => boolean,
): unknown {
  const numRuns = runsIn({ everyTime: 2_000, ci: 100_000 });
  const { counterexample, errorInstance } = fc.check(fc.property(given, holds), { numRuns });
  return counterexample === null ? undefined : { counterexample, error: String(errorInstance) };
}
