import type { AppErrorCode } from "../errors";
import type { Asked, SourceReport } from "./lookUp";

export interface FailedTogether {
  readonly code: AppErrorCode;
  readonly asked: readonly Asked[];
}

/** Failures of one kind have one reason and one next step; the pane says them once. */
export function failedByCode(reports: readonly SourceReport[]): readonly FailedTogether[] {
  const groups = new Map<AppErrorCode, readonly Asked[]>();
  for (const report of reports) {
    if (report.status !== "failed") continue;
    groups.set(report.code, [...(groups.get(report.code) ?? []), report.asked]);
  }
  return [...groups].map(([code, asked]) => ({ code, asked }));
}
