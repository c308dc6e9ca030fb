import { summarizeEvidence } from "../evidence/evidence";
import type { CompanyLevel, Introducer, LookUp, LookUpResult } from "./lookUp";
import { companyLevelOf } from "./companyLevel";
import type { Evidence } from "../evidence/evidence";
import { leftOutOf } from "./leftOut";
import { mergeColleagues } from "./mergeColleagues";
import type { KnownColleague, SourceAnswer } from "./mergeColleagues";
import { mergeContactDays } from "../evidence/mergeContactDays";
import { knownIn } from "./outcome";
import type { Pending } from "./outcome";
import type { EmailAddress } from "../people/emailAddress";
import type { IdentifiedRep } from "../people/identifyRep";
import type { ColleagueProfile } from "../people/people";
import type { Identities, LookUpSources, SourceFindings } from "./ports";
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
  readonly identities: Identities;
  /** Addresses that the directory has been asked about, whether or not it could answer. */
  readonly checked: ReadonlySet<EmailAddress>;
  readonly hasDirectory: boolean;
  /** Absent until it is known. */
  readonly rep?: IdentifiedRep;
  readonly colleagues: readonly KnownColleague[];
  /** By introducer id. */
  readonly extras: ReadonlyMap<string, ColleagueProfile>;
  readonly activities: Activities;
}

const asking = { status: "asking" } as const;

export function startProgress(sources: LookUpSources): LookUpProgress {
  const { contacts, records, profiles, directory, optOuts } = sources;
  const names = sourceOrder.filter((name) => contacts.some((source) => source.name === name));
  return {
    contacts: new Map(names.map((name) => [name, asking])),
    colleagues: [],
    identities: new Map(),
    checked: new Set(),
    hasDirectory: directory !== undefined,
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
    colleagues: mergeColleagues(answersOf(contacts), progress.colleagues, progress.identities),
  };
}

export function withIdentities(
  progress: LookUpProgress,
  asked: readonly EmailAddress[],
  told: Identities,
): LookUpProgress {
  const identities = new Map([...progress.identities, ...told]);
  return {
    ...progress,
    identities,
    checked: new Set([...progress.checked, ...asked]),
    colleagues: mergeColleagues(answersOf(progress.contacts), progress.colleagues, identities),
  };
}

/**
 * All who may be offered as far as is known, best first. Suggesting a colleague who opted out is worse than
 * an empty list, so there is nobody while it is not known who did.
 */
export function rankedOf(lookUp: LookUp, progress: LookUpProgress): readonly Introducer[] {
  const { colleagues, activities } = progress;
  const informed = withWhatIsKnown(lookUp, progress);
  if (informed === undefined) return [];
  const known = new Map([...activities, ...toldActivities(progress)]);
  return rankIntroducers(colleagues, informed, known);
}

/** How active colleagues are as the sources of contacts tell it themselves: nobody else need be asked. */
export function toldActivities({ colleagues }: LookUpProgress): Activities {
  return new Map(
    colleagues.flatMap(({ id, activity }) => (activity === undefined ? [] : [[id, activity]])),
  );
}

/** The look-up with the rep as known by now, and those who opted out; undefined while nobody knows who did. */
function withWhatIsKnown(lookUp: LookUp, progress: LookUpProgress): LookUp | undefined {
  const { optOuts } = progress;
  const { rep = lookUp.rep } = progress.rep ?? {};
  if (optOuts === undefined) return { ...lookUp, rep };
  if (optOuts.status !== "answered") return undefined;
  return { ...lookUp, rep, organization: withOptedOut(lookUp.organization, optOuts.value) };
}

/** Addresses that only mail shows, of colleagues who would be offered; each is asked about once. */
export function unchecked(lookUp: LookUp, progress: LookUpProgress): readonly EmailAddress[] {
  return rankedOf(lookUp, progress)
    .filter(({ doubt }) => doubt === "unchecked")
    .flatMap(({ colleague }) => colleague.addresses)
    .filter((address) => !progress.checked.has(address));
}

export function toResult(lookUp: LookUp, progress: LookUpProgress): LookUpResult {
  const ranked = rankedOf(lookUp, progress);
  const completed = ranked.map((introducer) =>
    withProfile(withSettledDoubt(introducer, progress), progress),
  );
  const own = ownEvidence(answersOf(progress.contacts));
  const { records, newLeadUrl } = foundRecords(progress);
  const company = companyOf(lookUp, progress, { ranked, records });
  return {
    introducers: completed.slice(0, introducersShown),
    further: completed.slice(introducersShown),
    ...leftOutIn(lookUp, progress),
    reports: reportsOf(progress, ranked),
    records,
    ...(newLeadUrl !== undefined && { newLeadUrl }),
    ...(own !== undefined && { own }),
    ...(progress.rep?.otherAccount !== undefined && { otherAccount: progress.rep.otherAccount }),
    ...(company !== undefined && { company }),
  };
}

function foundRecords({ records }: LookUpProgress): Pick<LookUpResult, "records" | "newLeadUrl"> {
  return records?.status === "answered" ? records.value : { records: [] };
}

/** Nothing while it is not known who opted out: a name would be told apart from all others then. */
function leftOutIn(lookUp: LookUp, progress: LookUpProgress): Pick<LookUpResult, "leftOut"> {
  const informed = withWhatIsKnown(lookUp, progress);
  const leftOut = informed && leftOutOf(progress.colleagues, informed);
  return leftOut === undefined || leftOut.length === 0 ? {} : { leftOut };
}

function companyOf(
  lookUp: LookUp,
  progress: LookUpProgress,
  known: Pick<LookUpResult, "records"> & { readonly ranked: readonly Introducer[] },
): CompanyLevel | undefined {
  const informed = withWhatIsKnown(lookUp, progress);
  return (
    informed &&
    companyLevelOf(informed, {
      ...known,
      answers: answersOf(progress.contacts),
      found: knownIn(progress.company),
    })
  );
}

/** As long as the directory is being asked, a row has its place but not its mark. */
function withSettledDoubt(introducer: Introducer, progress: LookUpProgress): Introducer {
  const { doubt, ...certain } = introducer;
  const isOpen =
    doubt === "unchecked" &&
    progress.hasDirectory &&
    introducer.colleague.addresses.some((address) => !progress.checked.has(address));
  return isOpen ? certain : introducer;
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
