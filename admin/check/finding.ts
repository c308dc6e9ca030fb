/** One thing that was looked at. */
export interface Finding {
  /** The checked path or setting. */
  readonly place: string;
  readonly status: "good" | "bad" | "unknown";
  /** The finding, worded for the administrator who has to act on it. */
  readonly found: string;
  /** The remedy; absent where none is needed. */
  readonly fix?: string;
}

export function good(place: string, found: string): Finding {
  return { place, status: "good", found };
}

export function bad(place: string, found: string, fix: string): Finding {
  return { place, status: "bad", found, fix };
}

/** A finding for a check that cannot run from this machine. */
export function unknown(place: string, found: string, fix: string): Finding {
  return { place, status: "unknown", found, fix };
}

/** A requirement in one line: what is found where it is met, and what to do where it is not. */
export function judge(
  isMet: boolean,
  place: string,
  { met, missed, fix }: { readonly met: string; readonly missed: string; readonly fix: string },
): Finding {
  return isMet ? good(place, met) : bad(place, missed, fix);
}
