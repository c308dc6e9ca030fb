import { summarizeEvidence } from "../evidence/evidence";
import type { Introducer, LookUp, LookUpResult } from "./lookUp";
import type { Evidence } from "../evidence/evidence";
import { mergeColleagues } from "./mergeColleagues";
import type { KnownColleague, SourceAnswer } from "./mergeColleagues";
import { mergeContactDays } from "../evidence/mergeContactDays";
import { knownIn } from "./outcome";
import type { Pending } from "./outcome";
import type { ColleagueProfile } from "../people/people";
import type { LookUpSources, SourceFindings } from "./ports";
import type { SourceName } from "../evidence/sourceName";
import { rankIntroducers } from "./rankIntroducers";
import { withOptedOut } from "../people/organization";
import type { Activities } from "./rankIntroducers";
import { reportsOf } from "./sourceReports";
import type { AskedSources } from "./sourceReports";
import { sourceOrder } from "../evidence/sourceName";

/** A list to glance at, as long as the one Dynamics 365 shows. */
const introducersShown = 5;

/** The state of one look-up while its sources answer. */
export interface LookUpProgress extends AskedSources {
  readonly colleagues: readonly KnownColleague[];
  /** By introducer id. */
  readonly extras: ReadonlyMap<string, ColleagueProfile>;
  readonly activities: Activities;
}

const asking = { status: "asking" } as const;

export function startProgress(sources: LookUpSources): LookUpProgress {
  const { contacts, records, profiles, optOuts } = sources;
  const names = sourceOrder.filter((name) => contacts.some((source) => source.name === name));
  return {
    contacts: new Map(names.map((name) => [name, asking])),
    colleagues: [],
    extras: new Map(),
    activities: new Map(),
    ...(records !== undefined && { records: asking }),
    ...(profiles !== undefined && { profiles: asking }),
    ...(optOuts !== undefined && { optOuts: asking }),
  };
}

export function withContacts(
  progress: LookUpProgress,
  source: SourceName,
  outcome: Pending<SourceFindings>,
): LookUpProgress {
  const contacts = new Map(progress.contacts).set(source, outcome);
  return {
    ...progress,
    contacts,
    colleagues: mergeColleagues(answersOf(contacts), progress.colleagues),
  };
}

/**
 * All who may be offered as far as is known, best first. Suggesting a colleague who opted out is worse than
 * an empty list, so there is nobody while it is not known who did.
 */
export function rankedOf(lookUp: LookUp, progress: LookUpProgress): readonly Introducer[] {
  const { colleagues, activities, optOuts } = progress;
  if (optOuts === undefined) return rankIntroducers(colleagues, lookUp, activities);
  if (optOuts.status !== "answered") return [];
  const organization = withOptedOut(lookUp.organization, optOuts.value);
  return rankIntroducers(colleagues, { ...lookUp, organization }, activities);
}

export function toResult(lookUp: LookUp, progress: LookUpProgress): LookUpResult {
  const ranked = rankedOf(lookUp, progress);
  const shown = ranked.slice(0, introducersShown);
  const own = ownEvidence(answersOf(progress.contacts));
  return {
    introducers: shown.map((introducer) => withProfile(introducer, progress)),
    furtherColleagues: ranked.length - shown.length,
    reports: reportsOf(progress, ranked),
    records: progress.records?.status === "answered" ? progress.records.value : [],
    ...(own !== undefined && { own }),
  };
}

function withProfile(introducer: Introducer, { profiles, extras }: LookUpProgress): Introducer {
  const extra = extras.get(introducer.id);
  const profile = knownIn(profiles)?.get(introducer.id);
  if (profile === undefined && extra === undefined) return introducer;
  return { ...introducer, profile: { ...extra, ...profile } };
}

/** The rep's own evidence; undefined while no source could tell. That there is none is an answer. */
function ownEvidence(answers: readonly SourceAnswer[]): Evidence | undefined {
  const telling = answers.filter(({ findings }) => findings.ownDays !== undefined);
  if (telling.length === 0) return undefined;
  return summarizeEvidence({
    days: mergeContactDays(telling.map(({ findings }) => findings.ownDays ?? [])),
    mentions: [],
    sources: telling.map(({ source }) => source),
  });
}

/** The answers so far, in the order of belief (sourceName.ts). */
function answersOf(contacts: LookUpProgress["contacts"]): readonly SourceAnswer[] {
  return [...contacts].flatMap(([source, state]) => {
    const findings = knownIn(state);
    return findings === undefined ? [] : [{ source, findings }];
  });
}
