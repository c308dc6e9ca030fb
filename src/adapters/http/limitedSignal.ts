export interface LimitedSignal {
  readonly signal: AbortSignal;
  /** Stops the timer. The signal stays as it is. */
  readonly release: () => void;
}

/**
 * A signal that aborts with its parent, or with a TimeoutError when time is up. AbortSignal.any and
 * AbortSignal.timeout would do the same, but web views of some Outlooks are older than these.
 */
export function limitedSignal(parent: AbortSignal, limitMs: number): LimitedSignal {
  const controller = new AbortController();
  const abort = () => {
    clearTimeout(timer);
    controller.abort(parent.reason);
  };
  const timer = setTimeout(() => {
    controller.abort(new DOMException("time is up", "TimeoutError"));
  }, limitMs);

  if (parent.aborted) abort();
  parent.addEventListener("abort", abort);
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      parent.removeEventListener("abort", abort);
    },
  };
}

export function isTimeUp({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof DOMException && reason.name === "TimeoutError";
}
