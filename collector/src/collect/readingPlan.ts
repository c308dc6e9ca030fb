import type { DayNumber } from "../../../src/core/evidence/contactDay";
import type { MailboxState } from "../state/mailboxState";

/** Which days of a mailbox are read tonight, up to now. */
export interface ReadingPlan {
  readonly fromDay: DayNumber;
  /** Everything is read, so that deleted mail is no longer counted. */
  readonly isWhole: boolean;
}

/** Mail that arrives late, or with a late clock, lies in the last days. */
const daysReadAgain = 3;

/** Each night so many-th part of the mailboxes is read whole. */
const nightsOfTurn = 90;

export interface Nights {
  readonly today: DayNumber;
  /** The first day of the horizon. */
  readonly firstDay: DayNumber;
}

export function readingPlan(
  directoryId: string,
  known: MailboxState | undefined,
  { today, firstDay }: Nights,
): ReadingPlan {
  const { readThroughDay, wholeDay } = known ?? {};
  if (readThroughDay === undefined || wholeDay === undefined)
    return { fromDay: firstDay, isWhole: true };
  const isTurn = turnOf(directoryId) === today % nightsOfTurn && wholeDay < today;
  const isOverdue = today - wholeDay > nightsOfTurn;
  if (isTurn || isOverdue) return { fromDay: firstDay, isWhole: true };
  const fromDay = Math.min(readThroughDay, today) - daysReadAgain + 1;
  return { fromDay: Math.max(firstDay, fromDay), isWhole: false };
}

function turnOf(directoryId: string): number {
  return numberOf(directoryId) % nightsOfTurn;
}

/** Directory ids are random, so any part of one spreads mailboxes evenly. */
export function numberOf(directoryId: string): number {
  return Number.parseInt(directoryId.replaceAll("-", "").slice(-8), 16) || 0;
}
