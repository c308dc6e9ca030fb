import type { AppErrorCode } from "../errors";
import type { ColleagueProfile } from "../people/people";
import type { Introducer, LookUpResult } from "./lookUp";
import type { LookUpProgress } from "./lookUpProgress";
import { outcomeOf } from "./outcome";
import type { Activities } from "./rankIntroducers";
import type { ColleagueActivities, ColleagueProfiles, LookUpSources } from "./ports";

/** Nobody ranked below this can reach the five, however active. */
const mostAskedForActivity = 50;

/** The answer that the details belong to. */
interface Answer {
  readonly current: () => LookUpResult;
  readonly ranked: () => readonly Introducer[];
  /** By introducer id: what the sources of contacts tell themselves. */
  readonly toldActivities: () => Activities;
  readonly learn: (news: (progress: LookUpProgress) => LookUpProgress) => void;
}

/** What is asked about the introducers shown, once their names are there. */
export interface Details {
  /** Asks about those shown once every source has answered in part, beside the rest of the answers. */
  readonly ask: () => Promise<void>;
  /** Asks about those who are shown in the end and were not before. */
  readonly complete: () => Promise<void>;
}

export function createDetails(
  { activities, profiles, profileExtras }: LookUpSources,
  answer: Answer,
): Details {
  const askForProfiles = profiles && createProfileAsker(profiles, answer);
  let shownBefore: readonly Introducer[] | undefined;
  let rankedBefore: readonly Introducer[] | undefined;
  let order: Promise<void> = Promise.resolve();

  async function ask(): Promise<void> {
    shownBefore = answer.current().introducers;
    rankedBefore = answer.ranked();
    order = askForActivities(activities, answer);
    await Promise.all([
      order,
      askForProfiles?.("more to come"),
      askForExtras(profileExtras, answer),
    ]);
  }

  async function complete(): Promise<void> {
    // Activity decides who is shown, so the last details wait for it.
    await order;
    if (!isSameList(rankedBefore, answer.ranked())) await askForActivities(activities, answer);
    const isAsked = isSameList(shownBefore, answer.current().introducers);
    await Promise.all([
      askForProfiles?.("complete"),
      isAsked ? undefined : askForExtras(profileExtras, answer),
    ]);
  }

  return { ask, complete };
}

/** The same people by the same ids: with a directory id that is new, more can be asked about somebody. */
function isSameList(before: readonly Introducer[] = [], now: readonly Introducer[]): boolean {
  const spelled = (list: readonly Introducer[]) =>
    list
      .map(({ id, colleague }) => `${id} ${colleague.directoryId ?? ""}`)
      .sort()
      .join("\n");
  return spelled(before) === spelled(now);
}

/**
 * Asks about all who may be offered, not only the five shown: activity decides who is shown. Without an
 * answer the order stays.
 */
async function askForActivities(
  source: ColleagueActivities | undefined,
  answer: Answer,
): Promise<void> {
  const told = answer.toldActivities();
  const asked = answer
    .ranked()
    .filter(({ id, colleague }) => colleague.crmUserId !== undefined && !told.has(id))
    .slice(0, mostAskedForActivity);
  // Of one colleague alone it says nothing: it is compared.
  if (source === undefined || asked.length === 0 || asked.length + told.size < 2) return;

  const outcome = await outcomeOf(() =>
    source.readActivities(asked.map(({ colleague }) => colleague)),
  );
  const activities = outcome.status === "answered" ? outcome.value : [];
  const known = asked.flatMap(({ id }, index) => {
    const activity = activities[index];
    return activity === undefined ? [] : [[id, activity] as const];
  });
  if (known.length + told.size < 2) return;
  answer.learn((progress) => ({ ...progress, activities: new Map(known) }));
}

/** Asks about each introducer once. */
function createProfileAsker(source: ColleagueProfiles, answer: Answer) {
  const asked = new Set<string>();
  const known = new Map<string, ColleagueProfile>();
  let failure: AppErrorCode | undefined;
  let underWay: Promise<void> = Promise.resolve();

  async function read(introducers: readonly Introducer[]): Promise<void> {
    for (const { id } of introducers) asked.add(id);
    const outcome = await outcomeOf(() => readProfiles(source, introducers));
    if (outcome.status === "failed") failure = outcome.code;
    else for (const [id, profile] of outcome.value) known.set(id, profile);
  }

  return async (stage: "more to come" | "complete"): Promise<void> => {
    const unasked = answer.current().introducers.filter(({ id }) => !asked.has(id));
    underWay = Promise.all([underWay, read(unasked)]).then(() => undefined);
    await underWay;
    const soFar = new Map(known);
    answer.learn((progress) => {
      if (stage === "complete")
        return {
          ...progress,
          profiles:
            failure === undefined
              ? { status: "answered", value: soFar }
              : { status: "failed", code: failure },
        };
      return progress.profiles?.status === "asking"
        ? { ...progress, profiles: { status: "asking", soFar } }
        : progress;
    });
  };
}

async function askForExtras(source: ColleagueProfiles | undefined, answer: Answer): Promise<void> {
  if (source === undefined) return;
  const extras = await outcomeOf(() => readProfiles(source, answer.current().introducers));
  if (extras.status === "failed") return;
  answer.learn((progress) => ({ ...progress, extras: merged(progress.extras, extras.value) }));
}

/** Whichever of two answers comes later, nothing of the other is lost. */
function merged(
  known: ReadonlyMap<string, ColleagueProfile>,
  learnt: ReadonlyMap<string, ColleagueProfile>,
): ReadonlyMap<string, ColleagueProfile> {
  const both = [...learnt].map(([id, profile]) => [id, { ...known.get(id), ...profile }] as const);
  return new Map([...known, ...both]);
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
