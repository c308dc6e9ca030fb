import type { Asked, Introducer, SourceReport } from "./lookUp";
import type { Pending } from "./outcome";
import type { ColleagueProfile } from "../people/people";
import type { ProspectRecord, SourceFindings } from "./ports";
import type { SourceName } from "../evidence/sourceName";

/** What has come of everything asked so far. What is not asked is absent. */
export interface AskedSources {
  readonly contacts: ReadonlyMap<SourceName, Pending<SourceFindings>>;
  readonly records?: Pending<readonly ProspectRecord[]>;
  /** By introducer id. */
  readonly profiles?: Pending<ReadonlyMap<string, ColleagueProfile>>;
}

/** Everything that is asked, in a fixed order, with what came of it. */
export function reportsOf(
  { contacts, records, profiles }: AskedSources,
  ranked: readonly Introducer[],
): readonly SourceReport[] {
  const ofContacts = [...contacts].map(([source, state]): SourceReport => {
    // Counts those who may be offered, so that nobody who opted out shows through a number.
    const seen = ranked.filter(({ evidence }) => evidence.sources.includes(source));
    const report = reportOf(source, state, () => seen.length);
    return report.status === "answered" ? { ...report, ...coverageOf(state) } : report;
  });
  return [
    ...ofContacts,
    ...(records ? [reportOf("records", records, (found) => found.length)] : []),
    ...(profiles ? [reportOf("profiles", profiles, (found) => found.size)] : []),
  ];
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

function coverageOf(state: Pending<SourceFindings>) {
  return state.status === "answered" ? { coverage: state.value.coverage } : {};
}
