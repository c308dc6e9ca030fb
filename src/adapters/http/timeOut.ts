import { AppError } from "../../core/errors";

/** The error of a request that had no answer in the time it was given. */
export function timeOutError(): AppError {
  return new AppError("serviceUnavailable", {
    cause: new DOMException("no answer in time", "TimeoutError"),
  });
}

export function isTimeOut(error: unknown): boolean {
  if (!(error instanceof AppError)) return false;
  return error.cause instanceof DOMException && error.cause.name === "TimeoutError";
}
