import { AppError } from "../../core/errors";
import { abortable, withTimeLimit } from "./abortable";

/**
 * The first request to an origin goes alone, so that its CORS preflight is cached for the others: those
 * that leave together would each have one.
 */
export interface PreflightOrder {
  /** @returns release: to be called when the request has its answer, or will have none */
  readonly enter: (signal: AbortSignal) => Promise<() => void>;
}

/** After so long the others go anyway. */
const longestWaitMs = 1_500;

export function createPreflightOrder(): PreflightOrder {
  let firstAnswer: Promise<void> | undefined;
  return {
    async enter(signal) {
      if (firstAnswer !== undefined) {
        const settled = withTimeLimit(firstAnswer, longestWaitMs, tooLate).catch(() => undefined);
        await abortable(settled, signal);
        return () => undefined;
      }
      let release = (): void => undefined;
      firstAnswer = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}

function tooLate(): AppError {
  return new AppError("serviceUnavailable");
}
