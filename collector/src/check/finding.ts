/** One thing that was looked at, and what is to be done where it is not as it has to be. */
export interface Finding {
  readonly status: "good" | "bad" | "unknown";
  readonly about: string;
  readonly words: string;
}

export function good(about: string, words: string): Finding {
  return { status: "good", about, words };
}

export function bad(about: string, words: string): Finding {
  return { status: "bad", about, words };
}

export function unknown(about: string, words: string): Finding {
  return { status: "unknown", about, words };
}
