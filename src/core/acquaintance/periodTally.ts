import { groupBy } from "../groupBy";
import { periodOf } from "../evidence/contactPeriods";
import type { ContactPeriod, ContactTiers } from "../evidence/contactPeriods";
import type { ContactDay } from "../evidence/contactDay";

/** What a period keeps of the contact days in it, of one kind, direction and addressing. */
export interface PeriodTally extends ContactPeriod {
  readonly days: number;
  readonly times: number;
  readonly replies?: number;
}

/** Of contact days of one kind, direction and addressing; the newest period first. */
export function tallyByPeriod(
  contacts: readonly ContactDay[],
  tiers: ContactTiers,
): readonly PeriodTally[] {
  return [...groupBy(contacts, ({ day }) => periodOf(day, tiers).firstDay)]
    .sort(([one], [other]) => other - one)
    .map(([firstDay, inPeriod]) => ({ ...periodOf(firstDay, tiers), ...tallyOf(inPeriod) }));
}

/** The days of a period lie evenly in it: which days they were is not kept. */
export function spreadTally(
  { firstDay, length, days, times, replies }: PeriodTally,
  stream: Pick<ContactDay, "kind" | "direction" | "addressing">,
): readonly ContactDay[] {
  return Array.from({ length: days }, (_, place) => ({
    ...stream,
    day: firstDay + Math.floor(((place + 0.5) * length) / days),
    times: shareOf(times, days, place),
    ...(replies !== undefined && { replies: shareOf(replies, days, place) }),
  }));
}

function tallyOf(contacts: readonly ContactDay[]): Pick<PeriodTally, "days" | "times" | "replies"> {
  const replies = contacts.flatMap((contact) => repliesIn(contact) ?? []);
  return {
    days: new Set(contacts.map(({ day }) => day)).size,
    times: sum(contacts.map(({ times }) => times)),
    ...(replies.length > 0 && { replies: sum(replies) }),
  };
}

/** Undefined where nobody has counted them. */
export function repliesIn({ replies, messages }: ContactDay): number | undefined {
  return replies ?? messages?.filter(({ isReply }) => isReply).length;
}

/** Whole numbers that add up to the total, the larger ones first. */
function shareOf(total: number, parts: number, place: number): number {
  return Math.floor(total / parts) + (place < total % parts ? 1 : 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
