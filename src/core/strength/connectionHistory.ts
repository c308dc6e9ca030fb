import type { ContactDay, DayNumber } from "../contactDay";
import { countedDays, historySum } from "./historySum";
import { isOneSided } from "./sides";

/** Mail to a crowd that was never answered, or never written to, is hardly a tie. */
const unansweredMassMailFactor = 1 / 4;

/** The history of a pair as one number, before the colleague's activity. */
export function connectionHistory(days: readonly ContactDay[], today: DayNumber): number {
  const counted = countedDays(days, today);
  return historySum(counted, today, isOneSided(counted) ? unansweredMassMailFactor : 1);
}
