import { activityFactor } from "./colleagueActivity";
import type { ColleagueActivity } from "./colleagueActivity";
import type { ContactDay, DayNumber } from "../evidence/contactDay";
import { connectionHistory } from "./connectionHistory";

/**
 * How well one colleague knows the prospect, from their contact days alone. More contact, or the same
 * contact on a later free day, never lowers it; the order of the days does not matter.
 *
 * @param days - contact days of one colleague, in any order, already merged over sources
 * @param today - the day to measure recency from; later days do not count
 * @param activity - how active the colleague has been with anybody; nothing known: as usual
 * @returns 0 when there is nothing to go on; otherwise a positive number without an upper bound
 */
export function connectionScore(
  days: readonly ContactDay[],
  today: DayNumber,
  activity: ColleagueActivity = {},
): number {
  return connectionHistory(days, today) * activityFactor(activity);
}
