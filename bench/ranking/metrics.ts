/** How close a colleague and the person came in the months after: 2 both answered, 1 one of them. */
export type Relevance = 0 | 1 | 2;

const places = 5;

/**
 * 1 when the first five are in the best possible order; undefined where no candidate is relevant.
 */
export function ndcgAt5(ranked: readonly Relevance[]): number | undefined {
  const ideal = discountedGain([...ranked].sort((one, other) => other - one));
  return ideal === 0 ? undefined : discountedGain(ranked) / ideal;
}

/** The same for a list that may lack some of those who count. */
export function ndcgOf(ranked: readonly Relevance[], everybody: readonly Relevance[]): number {
  return discountedGain(ranked) / discountedGain(everybody.toSorted((one, other) => other - one));
}

function discountedGain(ranked: readonly Relevance[]): number {
  const gains = ranked
    .slice(0, places)
    .map((relevance, place) => (2 ** relevance - 1) / Math.log2(place + 2));
  return gains.reduce((sum, gain) => sum + gain, 0);
}

/**
 * Breaks ties of a baseline by a fixed order that knows nothing of the truth, ascending. Counts tie
 * in two queries of three, so that a baseline's figure depends on the rule.
 */
export function tieKey(candidate: number, person: number): number {
  let hash = Math.imul(candidate ^ Math.imul(person, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35) >>> 0;
}
