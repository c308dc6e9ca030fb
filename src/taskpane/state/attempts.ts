/** Numbers attempts that may overlap, so that only the outcome of the newest one counts. */
export interface Attempts {
  /** Begins an attempt. The function returned tells whether a newer one has begun since. */
  readonly begin: () => { readonly isLatest: () => boolean };
}

export function createAttempts(): Attempts {
  let newest = 0;
  return {
    begin() {
      newest += 1;
      const own = newest;
      return { isLatest: () => own === newest };
    },
  };
}
