import { dayNumberOf } from "../../evidence/contactDay";
import type { DayNumber } from "../../evidence/contactDay";
import type { Evidence, Mention } from "../../evidence/evidence";
import type { Introducer } from "../../lookUp/lookUp";
import { isOnItem } from "./onItem";
import type { OwnContactFacts } from "./ownContact";

/**
 * Whether it makes sense that this colleague introduces the rep. `together`: both are in meetings with the
 * prospect. `onlyHere`: the open item is all that connects colleague and prospect.
 */
export type IntroductionSense = "makesSense" | "together" | "onlyHere";

type Facts = Omit<OwnContactFacts, "askedAt">;

export function introductionSense(facts: Facts, introducer: Introducer): IntroductionSense {
  if (introducer.atCompany !== undefined) return "makesSense";
  if (isInThisMeeting(facts, introducer) || lastMeetingTogether(facts.own, introducer.evidence)) {
    return "together";
  }
  return isOnlyHere(facts, introducer.evidence) ? "onlyHere" : "makesSense";
}

/** Rep, colleague and prospect are in the meeting that is open. */
export function isInThisMeeting(facts: Facts, { colleague }: Introducer): boolean {
  const { item, prospect } = facts;
  if (item.kind !== "appointment" || item.isBeingWritten === true) return false;
  if (item.mailboxOwner !== undefined || !isOnItem(facts, prospect.address)) return false;
  return colleague.addresses.some((address) => isOnItem(facts, address));
}

/**
 * The last day on which the rep's own calendar has a meeting with both. What other sources know of a day may
 * be two meetings.
 */
export function lastMeetingTogether(
  own: Evidence | undefined,
  evidence: Evidence,
): DayNumber | undefined {
  const isSeenByRep = [own, evidence].every((known) => known?.sources.includes("calendar"));
  if (!isSeenByRep) return undefined;
  const ownDays = new Set(meetingDays(own));
  const shared = meetingDays(evidence).filter((day) => ownDays.has(day));
  return shared.length === 0 ? undefined : Math.max(...shared);
}

function meetingDays(evidence: Evidence | undefined): readonly DayNumber[] {
  return (evidence?.days ?? [])
    .filter(({ kind, direction }) => kind === "meeting" && direction === "mutual")
    .map(({ day }) => day);
}

/** The CRM and the mailbox may hold the open message too: one message of that day is the same one. */
function isOnlyHere({ item }: Facts, { days, mentions, sources }: Evidence): boolean {
  if (item.isBeingWritten === true || sources.length === 0) return false;
  if (sources.every((source) => source === "message")) return true;
  if (!mentions.some(({ kind }) => kind === "onThisMessage")) return false;
  const thisDay = dayNumberOf(item.receivedAt);
  const times = days.reduce((sum, day) => sum + day.times, 0);
  const isThisOne = days.every(({ day }) => day === thisDay) && times <= 1;
  return isThisOne && mentions.every(isOfOneMessage);
}

/** What the CRM says of owner, team or opportunity is more than a message. */
function isOfOneMessage(mention: Mention): boolean {
  if (mention.kind === "onThisMessage") return true;
  return mention.kind === "sameMessages" && mention.times <= 1;
}
