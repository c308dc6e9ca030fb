import type { AppErrorCode } from "../errors";
import type { Asked, Introducer, LookUpResult, SourceReport } from "./lookUp";

/** How a look-up stands, apart from its rows. */
export type LookUpOutcome =
  | { readonly kind: "asking" }
  | { readonly kind: "found" }
  | { readonly kind: "nobodyKnows" }
  /** No introducer was found, and at least one source has failed. */
  | { readonly kind: "nobodyFoundYet" }
  /** Every source beside the open item has failed. */
  | { readonly kind: "allFailed"; readonly code: AppErrorCode };

export function lookUpOutcome({ introducers, reports }: LookUpResult): LookUpOutcome {
  if (reports.some((report) => isContactSource(report) && isAsking(report))) {
    return { kind: "asking" };
  }
  if (introducers.length > 0) return { kind: "found" };
  const remote = reports.filter(isRemoteSource);
  const codes = remote.flatMap((report) => (report.status === "failed" ? [report.code] : []));
  const [first] = codes;
  if (first === undefined) return { kind: isPartial(remote) ? "nobodyFoundYet" : "nobodyKnows" };
  if (codes.length < remote.length) return { kind: "nobodyFoundYet" };
  return { kind: "allFailed", code: codes.find(isUpToTheRep) ?? first };
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

export function hangingIn({ reports }: LookUpResult): readonly Asked[] {
  return reports.filter(isAsking).map(({ asked }) => asked);
}

function isAsking({ status }: SourceReport): boolean {
  return status === "asking";
}

function isContactSource({ asked }: SourceReport): boolean {
  return asked !== "records" && asked !== "profiles";
}

/** The open item answers without a network or a permission. */
function isRemoteSource(report: SourceReport): boolean {
  return isContactSource(report) && report.asked !== "message";
}

function isUpToTheRep(code: AppErrorCode): boolean {
  return code === "signInRequired" || code === "consentRequired";
}
