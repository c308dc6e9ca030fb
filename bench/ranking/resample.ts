/** One person's share of a mean: the sum of their queries' values, and the number of queries. */
export interface Share {
  readonly sum: number;
  readonly count: number;
}

/** A mean and its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const resamplings = 1000;

/** Resampling whole persons, because one person's queries are alike. The same draw every time. */
export function estimateMean(shares: readonly Share[]): Estimate {
  const next = createDice(shares.length);
  const means = Float64Array.from({ length: resamplings }, () => {
    let sum = 0;
    let count = 0;
    shares.forEach(() => {
      const drawn = shares[next()];
      sum += drawn?.sum ?? 0;
      count += drawn?.count ?? 0;
    });
    return count === 0 ? 0 : sum / count;
  }).sort();
  const quantile = (part: number) => means[Math.round(part * (resamplings - 1))] ?? 0;
  return { mean: meanOf(shares), low: quantile(0.025), high: quantile(0.975) };
}

export function meanOf(shares: readonly Share[]): number {
  const total = shares.reduce(
    (all, { sum, count }) => ({ sum: all.sum + sum, count: all.count + count }),
    { sum: 0, count: 0 },
  );
  return total.sum / total.count;
}

/** Adds up values by person; a value that is undefined does not count. */
export function shareByPerson(
  values: readonly { readonly person: string; readonly value: number | undefined }[],
): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const { person, value } of values) {
    if (value === undefined) continue;
    const { sum, count } = shares.get(person) ?? { sum: 0, count: 0 };
    shares.set(person, { sum: sum + value, count: count + 1 });
  }
  return [...shares.values()];
}

/** Whole numbers below `sides`: mulberry32, seeded, so that every run prints the same figures. */
function createDice(sides: number): () => number {
  let state = 20_221_118;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), state | 1);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), hash | 61)) ^ hash;
    return Math.floor((((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}
