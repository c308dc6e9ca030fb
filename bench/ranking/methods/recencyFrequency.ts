import type { Candidate } from "../../archive/findCandidates";
import type { Query } from "../../archive/readQueries";
import { tieKey } from "../metrics";

/** RFM of marketing: places by recency, by count and by count of To mails, added up. */
export function scoreByRecencyFrequency(
  candidates: readonly Candidate[],
  query: Query,
): readonly number[] {
  const aspects = [
    ({ messages }: Candidate) => messages.at(-1)?.sentAt ?? 0,
    ({ messages }: Candidate) => messages.length,
    ({ messages }: Candidate) => messages.filter(({ isCopied }) => !isCopied).length,
  ].map((aspect) => placesBy(aspect, candidates, query));
  return candidates.map((candidate) =>
    aspects.reduce(
      (total, places) => total + 1 - (places.get(candidate) ?? 0) / candidates.length,
      0,
    ),
  );
}

/** Places from 0 for the greatest value. */
function placesBy(
  aspect: (candidate: Candidate) => number,
  candidates: readonly Candidate[],
  { person }: Query,
): ReadonlyMap<Candidate, number> {
  const sorted = [...candidates].sort(
    (one, other) =>
      aspect(other) - aspect(one) || tieKey(one.id, person) - tieKey(other.id, person),
  );
  return new Map(sorted.map((candidate, place) => [candidate, place]));
}
