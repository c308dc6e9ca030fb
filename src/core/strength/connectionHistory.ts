import type { ContactDay, DayNumber } from "../evidence/contactDay";
import { historySum, isCounted } from "./historySum";
import type { Fading } from "./historySum";
import { isFromColleague, isFromProspect } from "./sides";

/** Mail to a crowd that was never answered, or never written to, is hardly a tie. */
const unansweredMassMailFactor = 1 / 4;

/** The history of a pair as one number, before the colleague's activity. */
export function connectionHistory(
  days: readonly ContactDay[],
  today: DayNumber,
  fading: Fading = "slow",
): number {
  const massMailFactor = isOneSided(days, today) ? unansweredMassMailFactor : 1;
  return historySum(days, today, { massMailFactor, fading });
}

/** One of the two was never heard within the horizon; a newsletter looks like that. */
function isOneSided(days: readonly ContactDay[], today: DayNumber): boolean {
  return ![isFromColleague, isFromProspect].every((isFromSide) =>
    days.some((contact) => isFromSide(contact) && isCounted(today - contact.day)),
  );
}
