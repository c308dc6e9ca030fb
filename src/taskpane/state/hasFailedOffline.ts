import type { PaneState } from "./paneState";

/** True where a retry after the network's return could bring more of the answer. */
export function hasFailedOffline(state: PaneState): boolean {
  if (state.status === "stopped") return state.failure.code === "offline";
  if (state.status !== "lookUp") return false;
  const reports = state.result?.reports ?? [];
  return reports.some((report) => report.status === "failed" && report.code === "offline");
}
