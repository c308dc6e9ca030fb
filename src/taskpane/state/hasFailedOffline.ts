import type { PaneState } from "./paneState";

/** Whether the network's return would bring an answer, or more of one. */
export function hasFailedOffline(state: PaneState): boolean {
  if (state.status === "stopped") return state.failure.code === "offline";
  if (state.status !== "lookUp") return false;
  const reports = state.result?.reports ?? [];
  return reports.some((report) => report.status === "failed" && report.code === "offline");
}
