import { shareUntilFailure } from "../core/shareUntilFailure";

/** One shared result, until it is renewed. */
export interface Renewable<Value> {
  readonly get: () => Promise<Value>;
  /** Later calls of `get` return a new result. */
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
