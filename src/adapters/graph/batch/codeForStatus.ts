import type { AppErrorCode } from "../../../core/errors";

/** What a status of Graph, a part's or a batch's own, means to the rep. */
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
