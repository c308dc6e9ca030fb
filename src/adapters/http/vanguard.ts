import { AppError } from "../../core/errors";
import { abortable, withTimeLimit } from "./abortable";

/**
 * Lets the first request to a host go ahead of the others. The browser asks a host of another origin
 * whether it may be sent requests, and remembers the answer: those that leave together would each have
 * it asked.
 */
export interface Vanguard {
  /** @returns to be called when the request has its answer, or will have none */
  readonly follow: (signal: AbortSignal) => Promise<() => void>;
}

/** A first request that takes longer has been let through long ago. */
const longestWaitMs = 1_500;

export function createVanguard(): Vanguard {
  let open: Promise<void> | undefined;
  return {
    async follow(signal) {
      if (open !== undefined) {
        const isThrough = withTimeLimit(open, longestWaitMs, tooLate).catch(() => undefined);
        await abortable(isThrough, signal);
        return () => undefined;
      }
      let hasArrived = (): void => undefined;
      open = new Promise((resolve) => {
        hasArrived = resolve;
      });
      return hasArrived;
    },
  };
}

function tooLate(): AppError {
  return new AppError("serviceUnavailable");
}
