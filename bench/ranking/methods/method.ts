import type { Candidate } from "../../archive/findCandidates";
import type { Query } from "../../archive/readQueries";

/** A way to rank the candidates of a query: one number each, the greater the better. */
export interface Method {
  readonly name: string;
  readonly score: (candidates: readonly Candidate[], query: Query) => readonly number[];
}

/** A method that looks at one candidate at a time. */
export function methodOf(
  name: string,
  scoreOne: (candidate: Candidate, query: Query) => number,
): Method {
  return {
    name,
    score: (candidates, query) => candidates.map((candidate) => scoreOne(candidate, query)),
  };
}

const secondsPerDay = 86_400;

/** Days, not rounded, from a message to the query. */
export function ageInDays({ sentAt }: { readonly sentAt: number }, { at }: Query): number {
  return (at - sentAt) / secondsPerDay;
}
