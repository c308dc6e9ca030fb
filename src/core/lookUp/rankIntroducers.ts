import { middleActivity } from "../strength/colleagueActivity";
import type { ColleagueActivity } from "../strength/colleagueActivity";
import { compareText } from "../words/compareText";
import { connectionScore } from "../strength/connectionScore";
import { orderingScore } from "../strength/orderingScore";
import { connectionStrength } from "../strength/connectionStrength";
import type { ConnectionStrength, WeighedActivity } from "../strength/connectionStrength";
import { insightsBand } from "../strength/insightsBand";
import { earlierStrength } from "../strength/earlierStrength";
import { addSeenDays, countSeenDays, visibilityOf } from "../strength/visibility";
import type { SeenDays } from "../strength/visibility";
import { dayNumberOf } from "../evidence/contactDay";
import type { DayNumber } from "../evidence/contactDay";
import { weighOpinions } from "./weighOpinions";
import { reachesOneOf } from "../people/emailAddress";
import { doubtAbout, inOrderOfUse, mayBeAsked } from "../people/mayBeAsked";
import type { Introducer, LookUp } from "./lookUp";
import type { KnownColleague } from "./mergeColleagues";
import type { Colleague } from "../people/people";

interface Ranked {
  readonly introducer: Introducer;
  /** Among those of one band. */
  readonly order: number;
}

/** The same for every candidate of one list. */
interface Measure {
  readonly today: DayNumber;
  readonly visibility: number;
  readonly activityOf: (id: string) => ColleagueActivity;
  readonly activity: WeighedActivity;
}

/** One prospect says little of what is tracked: these are added, on top of `assumedDays` (visibility.ts). */
const daysTakenForGranted: SeenDays = { days: 180, bothSidedDays: 30 };

const bandOrder: Readonly<Record<ConnectionStrength, number>> = { strong: 0, medium: 1, weak: 2 };

/** More than the pane shows at once. */
const mostLookedBackAt = 10;

/** How active colleagues are, by introducer id. */
export type Activities = ReadonlyMap<string, ColleagueActivity>;

/**
 * All who may be offered, best first: by what the rep said of them, then certain before doubtful, band, ordering
 * score, Dynamics' own order, last contact, name, id.
 *
 * @param activities - of whom they are known; the others count like the middle one of these
 */
export function rankIntroducers(
  known: readonly KnownColleague[],
  lookUp: LookUp,
  activities: Activities = new Map(),
): readonly Introducer[] {
  const measure = measureOf(known, dayNumberOf(lookUp.now), activities);
  const ranked = known
    .filter(({ colleague }) => mayIntroduce(colleague, lookUp))
    .map((colleague) => judge(colleague, lookUp, measure))
    .sort(bestFirst)
    .map(({ introducer }, place) =>
      place < mostLookedBackAt ? withEarlier(introducer, measure) : introducer,
    );
  const isAnybodyMarked = ranked.some(({ opinion }) => opinion !== undefined);
  return isAnybodyMarked ? weighOpinions(ranked) : ranked;
}

/** Looking back costs as much as some ten judgements, and is told of those who are shown. */
function withEarlier(introducer: Introducer, { today, visibility }: Measure): Introducer {
  const { strength, evidence } = introducer;
  const earlier = earlierStrength(evidence.days, { today, visibility, strength });
  return earlier === undefined ? introducer : { ...introducer, earlier };
}

function measureOf(
  known: readonly KnownColleague[],
  today: DayNumber,
  activities: Activities,
): Measure {
  const usual = middleActivity([...activities.values()]);
  const histories = known.map(({ evidence }) => evidence.days);
  return {
    today,
    visibility: visibilityOf(addSeenDays(daysTakenForGranted, countSeenDays(histories, today))),
    activityOf: (id) => activities.get(id) ?? usual,
    activity: activities.size > 0 ? "known" : "unknown",
  };
}

/**
 * Who may be asked for anything, may be asked for this, unless it is about them, or it lies in their mailbox:
 * a shared one is nobody, and whoever shares theirs with the rep needs no introduction to be asked.
 */
function mayIntroduce(colleague: Colleague, lookUp: LookUp): boolean {
  const { prospect, item } = lookUp;
  const involved = new Set([prospect.address, ...(item.mailboxOwner ? [item.mailboxOwner] : [])]);
  const isInvolved = colleague.addresses.some((address) => reachesOneOf(address, involved));
  return !isInvolved && mayBeAsked(colleague, lookUp);
}

function judge(
  { id, colleague, evidence }: KnownColleague,
  lookUp: LookUp,
  { activityOf, ...sight }: Measure,
): Ranked {
  const activity = activityOf(id);
  const score = connectionScore(evidence.days, sight.today, activity);
  const counted = connectionStrength(score, evidence.days, sight);
  const derived = insightsBand(evidence.mentions, sight.today);
  const strength = bandOrder[derived] < bandOrder[counted] ? derived : counted;
  const doubt = doubtAbout(colleague, lookUp);
  const opinion = lookUp.opinionOf?.(colleague);
  const introducer: Introducer = {
    id,
    colleague: { ...colleague, addresses: inOrderOfUse(colleague, lookUp) },
    ...(doubt !== undefined && { doubt }),
    strength,
    ...(opinion !== undefined && { opinion }),
    evidence,
  };
  const told = sight.activity === "known" ? activity : undefined;
  return { introducer, order: orderingScore(evidence.days, sight.today, told) };
}

/** Without any contact there is no score and no last day: such a colleague comes last. */
function bestFirst(one: Ranked, other: Ranked): number {
  return (
    Number(one.introducer.doubt !== undefined) - Number(other.introducer.doubt !== undefined) ||
    bandOrder[one.introducer.strength] - bandOrder[other.introducer.strength] ||
    other.order - one.order ||
    insightsPlaceOf(one) - insightsPlaceOf(other) ||
    lastDayOf(other) - lastDayOf(one) ||
    compareText(one.introducer.colleague.displayName, other.introducer.colleague.displayName) ||
    compareText(one.introducer.id, other.introducer.id)
  );
}

/** Behind all whom Dynamics' insights name. */
const noPlace = 1e6;

function insightsPlaceOf({ introducer: { evidence } }: Ranked): number {
  const mention = evidence.mentions.find(({ kind }) => kind === "insights");
  return mention?.kind === "insights" ? mention.place : noPlace;
}

/** Before every real day, yet a number that can be subtracted. */
const never: DayNumber = -1e6;

function lastDayOf({ introducer }: Ranked): DayNumber {
  return introducer.evidence.lastDay ?? never;
}
