import type { ContactDay, ContactKind, DayNumber, MessageDetail } from "./contactDay";

/** A meeting counts like an answered email, a call like an email: assumptions, nobody has measured them. */
const weightByKind: Readonly<Record<ContactKind, number>> = { email: 1, meeting: 2, phoneCall: 1 };

/** Named, but not addressed. A tally does not know how many others were named, and usually they are several. */
const copiedWeight = { tally: 1 / 4, message: 1 / 2 } as const;

/** An answer is proof of attention. */
const replyWeight = 2;

/** Yesterday against last month matters, year two against year three hardly: a hyperbola. */
const decayDays = 30;

/** Old ties do come back; older ones than three years do not count. */
const horizonDays = 1095;

/** Who has gone quiet everywhere cannot introduce anybody. */
const activityHalfLifeDays = 30;

/** Weights are whole multiples of this, so that their sums are exact in any order. */
const weightUnit = 2 ** -20;

/**
 * How well one colleague knows the prospect, from their contact days alone.
 *
 * @param days - contact days of one colleague, in any order, already merged over sources
 * @param today - the day to measure recency from; later days do not count
 * @param daysSinceActive - days since the colleague last wrote to anybody; 0 when unknown
 * @returns 0 when there is nothing to go on; otherwise a positive number without an upper bound
 */
export function connectionScore(
  days: readonly ContactDay[],
  today: DayNumber,
  daysSinceActive = 0,
): number {
  const weightByAge = new Float64Array(horizonDays);
  for (const contact of days) {
    const age = today - contact.day;
    if (age >= 0 && age < horizonDays)
      weightByAge[age] = (weightByAge[age] ?? 0) + weightOf(contact);
  }
  // Forty messages in one day are not forty contacts: the square root.
  const sum = weightByAge.reduce(
    (total, weight, age) => total + Math.sqrt(weight) / (1 + (age + 0.5) / decayDays),
    0,
  );
  return sum * 2 ** (-daysSinceActive / activityHalfLifeDays);
}

function weightOf({ kind, addressing, times, messages }: ContactDay): number {
  if (messages === undefined) {
    return exact(times * weightByKind[kind] * (addressing === "copied" ? copiedWeight.tally : 1));
  }
  const each = weightByKind[kind] * (addressing === "copied" ? copiedWeight.message : 1);
  return messages.reduce((sum, message) => sum + exact(each * detailWeight(message)), 0);
}

/** A message to twenty says less about a pair than a message to one. */
function detailWeight({ isReply, recipientCount }: MessageDetail): number {
  return (isReply ? replyWeight : 1) / Math.sqrt(Math.max(1, recipientCount));
}

function exact(weight: number): number {
  return Math.round(weight / weightUnit) * weightUnit;
}
