import { errorCodeOf } from "../../../core/errors";

/** A table that the rep may not read, or that is not there: what it holds is not there for them. */
export function isByRight(failure: unknown): boolean {
  const code = errorCodeOf(failure);
  return code === "accessDenied" || code === "notInstalled";
}
