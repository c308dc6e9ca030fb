import { AppError } from "../core/errors";

/** Settles as the work does, or rejects once the signal aborts; the work itself goes on unseen. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => {
      reject(new AppError("serviceUnavailable"));
    };
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
  });
  return Promise.race([work, aborted]);
}
