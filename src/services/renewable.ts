import { shareUntilFailure } from "../core/shareUntilFailure";

/** One result for all who ask, until it is renewed. */
export interface Renewable<Value> {
  readonly get: () => Promise<Value>;
  /** Whoever asks from now on gets a new one. */
  readonly renew: () => void;
}

export function createRenewable<Value>(start: () => Promise<Value>): Renewable<Value> {
  let current = shareUntilFailure(start);
  return {
    get: () => current(),
    renew: () => {
      current = shareUntilFailure(start);
    },
  };
}
