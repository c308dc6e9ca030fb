import type { Introducer, LookUp, LookUpResult } from "./lookUp";
import { rankedOf, startProgress, toResult, withContacts } from "./lookUpProgress";
import type { LookUpProgress } from "./lookUpProgress";
import { outcomeOf } from "./outcome";
import type { ColleagueProfile } from "../people/people";
import type {
  ColleagueActivities,
  ColleagueProfiles,
  ContactSource,
  LookUpSources,
  ProspectRecords,
} from "./ports";

/** Who stands behind so many has no way into the five, however active. */
const mostAskedForActivity = 50;

/** The answer while it grows. */
interface Answer {
  readonly current: () => LookUpResult;
  readonly ranked: () => readonly Introducer[];
  readonly learn: (news: (progress: LookUpProgress) => LookUpProgress) => void;
}

/**
 * Who in the organisation knows the prospect, and can introduce the rep?
 *
 * Every source is asked at once and fails alone. Their answers become one colleague each, without those
 * who may not be offered, ranked by connection strength. Who is shown then gets contact details.
 *
 * @param onProgress - told what is asked, then the answer so far each time something has settled
 * @returns the last of these; it never rejects because of a source
 */
export async function findIntroducers(
  lookUp: LookUp,
  sources: LookUpSources,
  onProgress: (result: LookUpResult) => void,
): Promise<LookUpResult> {
  const answer = startAnswer(lookUp, sources, onProgress);
  await Promise.all([
    askForContacts(lookUp, sources.contacts, answer).then(() =>
      Promise.all([
        askForActivities(sources.activities, answer),
        askForProfiles(sources.profiles, answer),
        askForExtras(sources.profileExtras, answer),
      ]),
    ),
    askForRecords(lookUp, sources.records, answer),
  ]);
  return answer.current();
}

async function askForContacts(
  { prospect }: LookUp,
  sources: readonly ContactSource[],
  answer: Answer,
): Promise<void> {
  await Promise.all(
    sources.map(async (source) => {
      const outcome = await outcomeOf(() => source.findContacts(prospect));
      answer.learn((progress) => withContacts(progress, source.name, outcome));
    }),
  );
}

async function askForRecords(
  { prospect }: LookUp,
  source: ProspectRecords | undefined,
  answer: Answer,
): Promise<void> {
  if (source === undefined) return;
  const records = await outcomeOf(() => source.findRecords(prospect));
  answer.learn((progress) => ({ ...progress, records }));
}

/**
 * Of all who may be offered, not of the five who are shown: activity decides who is. Without an answer
 * the order stays as it is.
 */
async function askForActivities(
  source: ColleagueActivities | undefined,
  answer: Answer,
): Promise<void> {
  const asked = answer
    .ranked()
    .filter(({ colleague }) => colleague.crmUserId !== undefined)
    .slice(0, mostAskedForActivity);
  if (source === undefined || asked.length < 2) return;

  const outcome = await outcomeOf(() =>
    source.readActivities(asked.map(({ colleague }) => colleague)),
  );
  const activities = outcome.status === "answered" ? outcome.value : [];
  const known = asked.flatMap(({ id }, index) => {
    const activity = activities[index];
    return activity === undefined ? [] : [[id, activity] as const];
  });
  if (known.length < 2) return;
  answer.learn((progress) => ({ ...progress, activities: new Map(known) }));
}

/** Once, for those shown in the end: details of somebody who drops out of the list were read for nothing. */
async function askForProfiles(
  source: ColleagueProfiles | undefined,
  answer: Answer,
): Promise<void> {
  if (source === undefined) return;
  const profiles = await outcomeOf(() => readProfiles(source, answer.current().introducers));
  answer.learn((progress) => ({ ...progress, profiles }));
}

async function askForExtras(source: ColleagueProfiles | undefined, answer: Answer): Promise<void> {
  if (source === undefined) return;
  const extras = await outcomeOf(() => readProfiles(source, answer.current().introducers));
  if (extras.status === "answered")
    answer.learn((progress) => ({ ...progress, extras: extras.value }));
}

async function readProfiles(
  source: ColleagueProfiles,
  introducers: readonly Introducer[],
): Promise<ReadonlyMap<string, ColleagueProfile>> {
  if (introducers.length === 0) return new Map();
  const profiles = await source.readProfiles(introducers.map(({ colleague }) => colleague));
  return new Map(
    introducers.flatMap(({ id }, index) => {
      const profile = profiles[index];
      return profile === undefined ? [] : [[id, profile] as const];
    }),
  );
}

function startAnswer(
  lookUp: LookUp,
  sources: LookUpSources,
  onProgress: (result: LookUpResult) => void,
): Answer {
  let progress = startProgress(sources);
  const current = () => toResult(lookUp, progress);
  onProgress(current());
  return {
    current,
    ranked: () => rankedOf(lookUp, progress),
    learn: (news) => {
      progress = news(progress);
      onProgress(current());
    },
  };
}
