import { middleActivity } from "../strength/colleagueActivity";
import type { ColleagueActivity } from "../strength/colleagueActivity";
import { compareText } from "../words/compareText";
import { connectionScore } from "../strength/connectionScore";
import { connectionStrength } from "../strength/connectionStrength";
import type { ConnectionStrength } from "../strength/connectionStrength";
import { addSeenDays, countSeenDays, visibilityOf } from "../strength/visibility";
import type { SeenDays } from "../strength/visibility";
import { dayNumberOf } from "../evidence/contactDay";
import type { DayNumber } from "../evidence/contactDay";
import { isRole } from "../people/classifyAddress";
import { reachesOneOf } from "../people/emailAddress";
import { isMachineAddress } from "../people/machineAddress";
import type { Introducer, LookUp } from "./lookUp";
import type { KnownColleague } from "./mergeColleagues";
import { isInternal } from "../people/organization";
import type { Organization } from "../people/organization";
import type { Colleague } from "../people/people";

interface Ranked {
  readonly introducer: Introducer;
  readonly score: number;
}

/** The same for every candidate of one list. */
interface Measure {
  readonly today: DayNumber;
  readonly visibility: number;
  readonly activityOf: (id: string) => ColleagueActivity;
}

/** One prospect says little of what is tracked: these are added, on top of `assumedDays` (visibility.ts). */
const daysTakenForGranted: SeenDays = { days: 180, bothSidedDays: 30 };

const bandOrder: Readonly<Record<ConnectionStrength, number>> = { strong: 0, medium: 1, weak: 2 };

/** How active colleagues are, by introducer id. */
export type Activities = ReadonlyMap<string, ColleagueActivity>;

/**
 * All who may be offered, best first: band, score, last contact, name, id.
 *
 * @param activities - of whom they are known; the others count like the middle one of these
 */
export function rankIntroducers(
  known: readonly KnownColleague[],
  lookUp: LookUp,
  activities: Activities = new Map(),
): readonly Introducer[] {
  const measure = measureOf(known, dayNumberOf(lookUp.now), activities);
  return known
    .filter(({ colleague }) => mayIntroduce(colleague, lookUp))
    .map((colleague) => judge(colleague, lookUp.organization, measure))
    .sort(bestFirst)
    .map(({ introducer }) => introducer);
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
  };
}

/**
 * A colleague who is there and can be written to, is neither the rep nor the prospect, and does not mind.
 * A user whose mail workflows send, and one for a shared mailbox, can introduce nobody.
 */
function mayIntroduce(
  { addresses, crmUserId, directoryId = "", hasLeft = false }: Colleague,
  { rep, prospect, organization }: LookUp,
): boolean {
  if (hasLeft || organization.optedOutIds?.has(directoryId) === true) return false;
  const isColleague =
    crmUserId !== undefined || addresses.some((address) => isInternal(address, organization));
  const excluded = [
    new Set(rep.addresses),
    new Set([prospect.address]),
    organization.optedOut,
  ].some((people) => addresses.some((address) => reachesOneOf(address, people)));
  const isPerson = addresses.some((address) => !isRole(address) && !isMachineAddress(address));
  return isColleague && isPerson && !excluded;
}

function judge(
  { id, colleague, evidence }: KnownColleague,
  organization: Organization,
  { today, visibility, activityOf }: Measure,
): Ranked {
  const score = connectionScore(evidence.days, today, activityOf(id));
  const strength = connectionStrength(score, evidence.days, { today, visibility });
  const addresses = internalFirst(colleague, organization);
  return { introducer: { id, colleague: { ...colleague, addresses }, strength, evidence }, score };
}

/** A request goes to the first address; it stays inside where it can. */
function internalFirst({ addresses }: Colleague, organization: Organization) {
  const internal = addresses.filter((address) => isInternal(address, organization));
  return [...new Set([...internal, ...addresses])];
}

/** Without any contact there is no score and no last day: such a colleague comes last. */
function bestFirst(one: Ranked, other: Ranked): number {
  return (
    bandOrder[one.introducer.strength] - bandOrder[other.introducer.strength] ||
    other.score - one.score ||
    lastDayOf(other) - lastDayOf(one) ||
    compareText(one.introducer.colleague.displayName, other.introducer.colleague.displayName) ||
    compareText(one.introducer.id, other.introducer.id)
  );
}

/** Before every real day, yet a number that can be subtracted. */
const never: DayNumber = -1e6;

function lastDayOf({ introducer }: Ranked): DayNumber {
  return introducer.evidence.lastDay ?? never;
}
