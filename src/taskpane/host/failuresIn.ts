import type { AppErrorCode } from "../../core/errors";
import type { PaneState } from "../state/paneState";

/** Codes of what failed in the state that is shown, each once. */
export function failuresIn(state: PaneState): readonly AppErrorCode[] {
  if (state.status === "stopped") return [state.failure.code];
  if (state.status !== "lookUp") return [];
  const reports = state.result?.reports ?? [];
  const codes = reports.flatMap((report) => (report.status === "failed" ? [report.code] : []));
  return [...new Set(codes)];
}
