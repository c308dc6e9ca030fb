import type { ContactDay, DayNumber } from "../evidence/contactDay";
import type { ColleagueActivity } from "./colleagueActivity";
import { connectionHistory } from "./connectionHistory";
import { connectionScore } from "./connectionScore";

/**
 * What colleagues of one band are ordered by. Where activity is known it is the connection score. Where it is not,
 * contact fades faster than the tie does: how lately the two were in touch is all that tells whether somebody is
 * still there. Bands rest on the connection score alone.
 *
 * @param activity - absent where it is known of nobody in the list
 */
export function orderingScore(
  days: readonly ContactDay[],
  today: DayNumber,
  activity: ColleagueActivity | undefined,
): number {
  return activity === undefined
    ? connectionHistory(days, today, "fast")
    : connectionScore(days, today, activity);
}
