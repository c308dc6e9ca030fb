import type { AppErrorCode } from "../errors";
import type { Asked, Introducer, LookUpResult, SourceReport } from "./lookUp";

/** How a look-up stands, apart from its rows. */
export type LookUpOutcome =
  | { readonly kind: "asking" }
  | { readonly kind: "found" }
  | { readonly kind: "nobodyKnows" }
  /** No introducer was found, and at least one source has failed. */
  | { readonly kind: "nobodyFoundYet" }
  /** It could not be read who opted out, so nobody is offered. */
  | { readonly kind: "heldBack"; readonly code: AppErrorCode }
  /** Every source beside the open item has failed. */
  | { readonly kind: "allFailed"; readonly code: AppErrorCode };

export function lookUpOutcome({ introducers, reports }: LookUpResult): LookUpOutcome {
  if (reports.some((report) => decidesWhoIsFound(report) && isAsking(report))) {
    return { kind: "asking" };
  }
  if (introducers.length > 0) return { kind: "found" };
  const remote = reports.filter(isRemoteSource);
  const codes = remote.flatMap(codesOf);
  const [first] = codes;
  if (first !== undefined && codes.length === remote.length)
    return { kind: "allFailed", code: codes.find(isUpToTheRep) ?? first };
  const [heldBack] = reports.filter(({ asked }) => asked === "optOuts").flatMap(codesOf);
  if (heldBack !== undefined) return { kind: "heldBack", code: heldBack };
  if (first !== undefined || isPartial(remote) || remote.some(isOutOfScope))
    return { kind: "nobodyFoundYet" };
  return { kind: "nobodyKnows" };
}

function codesOf(report: SourceReport): readonly AppErrorCode[] {
  return report.status === "failed" ? [report.code] : [];
}

/** True where the pane shows a list: an introducer was found, or may still be. */
export function hasIntroducers(list: {
  readonly rows: readonly Introducer[];
  readonly result?: LookUpResult;
}): boolean {
  const { rows, result } = list;
  return rows.length > 0 || result === undefined || lookUpOutcome(result).kind === "asking";
}

/** True where some source answered, but could not be read to its end. */
function isPartial(reports: readonly SourceReport[]): boolean {
  return reports.some(
    (report) => report.status === "answered" && report.coverage?.isPartial === true,
  );
}

function isOutOfScope(report: SourceReport): boolean {
  return report.status === "answered" && report.coverage?.isOutOfScope === true;
}

export function hangingIn({ reports }: LookUpResult): readonly Asked[] {
  return reports.filter(isAsking).map(({ asked }) => asked);
}

function isAsking({ status }: SourceReport): boolean {
  return status === "asking";
}

function decidesWhoIsFound({ asked }: SourceReport): boolean {
  return asked !== "records" && asked !== "profiles" && asked !== "company";
}

/** The open item answers without a network or a permission. */
function isRemoteSource(report: SourceReport): boolean {
  return decidesWhoIsFound(report) && report.asked !== "optOuts" && report.asked !== "message";
}

function isUpToTheRep(code: AppErrorCode): boolean {
  return code === "signInRequired" || code === "consentRequired";
}

/** True where something is missing for a reason that passes by itself. */
export function mayPass({ reports }: LookUpResult): boolean {
  return reports.some((report) => {
    const code =
      report.status === "answered" ? report.coverage?.missingBecause : codesOf(report).at(0);
    return code === "throttled" || code === "serviceUnavailable";
  });
}

/** True where a source of contacts failed, or could be read in part only. */
export function isContactMissing({ reports }: LookUpResult): boolean {
  const remote = reports.filter(isRemoteSource);
  return isPartial(remote) || remote.some(({ status }) => status === "failed");
}
