import type { AppErrorCode } from "../../core/errors";
import type { PaneState } from "./paneState";

/** True where a retry after the network's return could bring more of the answer. */
export function hasFailedOffline(state: PaneState): boolean {
  if (state.status === "stopped") return mayBeOffline(state.failure.code);
  if (state.status !== "lookUp") return false;
  const reports = state.result?.reports ?? [];
  return reports.some((report) => report.status === "failed" && mayBeOffline(report.code));
}

/** A part of the product does not arrive without a network either. */
function mayBeOffline(code: AppErrorCode): boolean {
  return code === "offline" || code === "partMissing";
}
