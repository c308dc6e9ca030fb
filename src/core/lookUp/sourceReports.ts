import type { Asked, Introducer, SourceReport } from "./lookUp";
import { heldShare } from "./heldShare";
import { knownIn } from "./outcome";
import type { Pending } from "./outcome";
import type { ColleagueProfile } from "../people/people";
import type { DayNumber } from "../evidence/contactDay";
import type { Coverage, FoundCompany, FoundRecords, OptedOut, SourceFindings } from "./ports";
import type { SourceName } from "../evidence/sourceName";

/** The outcome of everything asked so far. A source that is not asked is absent. */
export interface AskedSources {
  readonly contacts: ReadonlyMap<SourceName, Pending<SourceFindings>>;
  readonly records?: Pending<FoundRecords>;
  /** Absent until it is asked: where enough know the prospect, it never is. */
  readonly company?: Pending<FoundCompany>;
  /** By introducer id. */
  readonly profiles?: Pending<ReadonlyMap<string, ColleagueProfile>>;
  readonly optOuts?: Pending<OptedOut>;
}

/** Everything that is asked, in a fixed order, with what came of it. */
export function reportsOf(
  { contacts, records, company, profiles, optOuts }: AskedSources,
  ranked: readonly Introducer[],
): readonly SourceReport[] {
  const ofContacts = [...contacts].map(([source, state]): SourceReport => {
    // Only colleagues who may be offered are counted, so that a number cannot reveal a colleague
    // who opted out.
    const seen = ranked.filter(({ evidence }) => evidence.sources.includes(source));
    const report = reportOf(source, state, () => seen.length);
    if (report.status !== "answered") return report;
    return { ...report, ...coverageOf(state, sees(contacts)) };
  });
  return [
    ...ofContacts,
    ...(records ? [reportOfRecords(records)] : []),
    ...(company ? [reportOfCompany(company)] : []),
    ...(profiles ? [reportOf("profiles", profiles, (found) => found.size)] : []),
    ...(optOuts ? reportsOfOptOuts(optOuts) : []),
  ];
}

/** Nothing is said of how many there are: among them may be some who opted out. */
function reportOfCompany(company: Pending<FoundCompany>): SourceReport {
  const report = reportOf("company", company, () => 0);
  const coverage = knownIn(company)?.coverage;
  return report.status === "answered" && coverage !== undefined ? { ...report, coverage } : report;
}

/** Nothing once all who opted out are known: a line would count them. */
function reportsOfOptOuts(optOuts: Pending<OptedOut>): readonly SourceReport[] {
  const report = reportOf("optOuts", optOuts, () => 0);
  if (report.status !== "answered") return [report];
  const missingBecause = knownIn(optOuts)?.missingBecause;
  if (missingBecause === undefined) return [];
  return [{ ...report, coverage: { isPartial: true, missingBecause } }];
}

/** What was looked at is only said where it was not all. */
function reportOfRecords(records: Pending<FoundRecords>): SourceReport {
  const report = reportOf("records", records, (found) => found.records.length);
  const coverage = knownIn(records)?.coverage;
  return report.status === "answered" && coverage?.isPartial === true
    ? { ...report, coverage }
    : report;
}

function reportOf<Value>(
  asked: Asked,
  state: Pending<Value>,
  count: (value: Value) => number,
): SourceReport {
  if (state.status === "failed") return { asked, ...state };
  return state.status === "answered"
    ? { asked, status: "answered", found: count(state.value) }
    : { asked, status: "asking" };
}

function coverageOf(
  state: Pending<SourceFindings>,
  seen: SourceFindings | undefined,
): { readonly coverage?: Coverage } {
  if (state.status !== "answered") return {};
  const { coverage, ownTracked } = state.value;
  if (ownTracked === undefined || seen?.ownDays === undefined) return { coverage };
  const since = Math.max(coverage.sinceDay ?? 0, oldestDayOf(seen));
  const holds = heldShare(ownTracked, seen.ownDays, since);
  return { coverage: { ...coverage, ...(holds !== undefined && { holds }) } };
}

/** The findings of the rep's mailbox: it sees all of their own emails. */
function sees(contacts: AskedSources["contacts"]): SourceFindings | undefined {
  return knownIn(contacts.get("mailbox"));
}

/** First day of which the findings know everything: what a partial source did not read is older. */
function oldestDayOf({ coverage, ownDays = [] }: SourceFindings): DayNumber {
  return coverage.isPartial ? Math.min(...ownDays.map(({ day }) => day)) : 0;
}
