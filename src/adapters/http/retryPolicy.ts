/** The result of one attempt to send a request. */
export interface SendResult {
  /** `unreachable`: no answer at all. */
  readonly status: number | "unreachable";
  /** The headers Retry-After and Date; null where CORS hides them. */
  readonly retryAfter: string | null;
  readonly date: string | null;
}

export interface Circumstances {
  /** How often the request was sent already. */
  readonly sends: number;
  readonly remainingMs: number;
  /** From 0 to 1, different each time, so that those who failed together do not return together. */
  readonly jitter: number;
}

const maxSends = 3;
const busyStatuses: ReadonlySet<number | string> = new Set([429, 503, 504]);

/** A service whose Retry-After is 0 or absent still gets this much rest. */
const shortestWaitMs = 300;
const firstBackoffMs = 500;

/** How long to wait before sending again; undefined when it is not worth it. */
export function retryDelayMs(result: SendResult, circumstances: Circumstances): number | undefined {
  const { sends, remainingMs, jitter } = circumstances;
  if (sends >= maxSends) return undefined;
  if (result.status === "unreachable" && sends > 1) return undefined;
  if (result.status !== "unreachable" && !busyStatuses.has(result.status)) return undefined;

  const backoffMs = firstBackoffMs * 2 ** (sends - 1) * (1 + jitter / 2);
  const delayMs = askedWaitMs(result) ?? backoffMs;
  return delayMs < remainingMs ? delayMs : undefined;
}

/**
 * The wait that Retry-After asks for, without an upper bound; undefined where the header is missing
 * or unreadable.
 */
export function askedWaitMs({ retryAfter, date }: Omit<SendResult, "status">): number | undefined {
  if (retryAfter === null || retryAfter.trim() === "") return undefined;

  const seconds = Number(retryAfter);
  // A date is compared with the service's own clock: this machine's may be off by a day.
  const milliseconds = Number.isNaN(seconds)
    ? Date.parse(retryAfter) - Date.parse(date ?? "")
    : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(shortestWaitMs, milliseconds);
}
