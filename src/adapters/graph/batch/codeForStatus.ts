import type { AppErrorCode } from "../../../core/errors";

/** Translates an HTTP status of Graph, of a part or of the whole batch, into an error code. */
export function codeForStatus(status: number): AppErrorCode {
  switch (status) {
    case 401:
      return "signInRequired";
    case 403:
      return "accessDenied";
    case 429:
      return "throttled";
    case 400:
    case 409:
    case 413:
      return "unexpected";
    default:
      return "serviceUnavailable";
  }
}
