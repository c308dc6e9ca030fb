/** One thing that was looked at. */
export interface Finding {
  /** What it is about: a path, or the name of a setting. */
  readonly place: string;
  readonly status: "good" | "bad" | "unknown";
  /** What was found, for somebody who has to do something about it. */
  readonly found: string;
  /** What to do; only where something is to be done. */
  readonly fix?: string;
}

export function good(place: string, found: string): Finding {
  return { place, status: "good", found };
}

export function bad(place: string, found: string, fix: string): Finding {
  return { place, status: "bad", found, fix };
}

/** What could not be tried from here. */
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
