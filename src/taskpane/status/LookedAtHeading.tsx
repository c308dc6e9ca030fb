import type { SourceReport } from "../../core/lookUp/lookUp";
import { briefSources, switchedSources } from "../../core/evidence/sourceName";
import { useText } from "../hooks/useText";
import type { LookUpView } from "../state/paneState";
import { askedNames } from "../text/askedNames";
import type { PaneText } from "../../words/texts/paneText";

export interface LookedAtHeadingProps {
  readonly view: LookUpView;
}

/** The one line that is always seen: what was checked, what of it in part only, or what could not be read. */
export function LookedAtHeading({ view }: LookedAtHeadingProps) {
  const text = useText();
  const { lookedAt } = text;
  const { kind } = view.occasion.item;
  const reports = view.result?.reports ?? [];
  const failed = reports.filter(({ status }) => status === "failed").map(({ asked }) => asked);
  const checked = checkedNames(reports, text);
  const words =
    failed.length > 0
      ? lookedAt.notRead(askedNames(failed, kind, text))
      : checked && lookedAt.checked(checked);
  if (words === undefined) {
    return (
      <h2>
        {lookedAt.heading} <Time view={view} words={lookedAt.at(view.askedAt)} />
      </h2>
    );
  }
  return (
    <h2 className={failed.length > 0 ? undefined : "looked-at-time"}>
      {words} <Time view={view} words={`· ${lookedAt.clock(view.askedAt)}`} />
    </h2>
  );
}

/** A time of day is a number, which not every organisation shows. */
function Time({ view, words }: LookedAtHeadingProps & { readonly words: string }) {
  if (view.occasion.organization.detailLevel === "bars") return undefined;
  return <span className="looked-at-clock">{words}</span>;
}

/** Undefined until all have answered, and where nothing but the open item could. */
function checkedNames(
  reports: readonly SourceReport[],
  { list, lookedAt }: PaneText,
): string | undefined {
  const isDone = reports.every(({ status }) => status === "answered");
  if (!isDone || !reports.some(isOfContacts)) return undefined;
  const shortNames = { ...lookedAt.sources, crm: lookedAt.names.crm };
  const names = briefSources.flatMap((source) => {
    const report = reports.find(({ asked }) => asked === source);
    if (report === undefined || isOutOfScope(report)) return [];
    return isInPart(report) ? lookedAt.inPart(shortNames[source]) : shortNames[source];
  });
  return names.length === 0 ? undefined : list(names);
}

/** The sources that a rep thinks of; the others are among the lines below. */
function isOfContacts({ asked }: SourceReport): boolean {
  return switchedSources.some((source) => source === asked);
}

function isOutOfScope(report: SourceReport): boolean {
  return report.status === "answered" && report.coverage?.isOutOfScope === true;
}

/** What is beyond a limit that the source always has is left to its line. */
function isInPart(report: SourceReport): boolean {
  if (report.status !== "answered" || report.coverage === undefined) return false;
  const { isPartial, isWithinLimit, isShortened, missingBecause } = report.coverage;
  const isLess = isPartial && isWithinLimit !== true;
  return isLess || isShortened === true || missingBecause !== undefined;
}
