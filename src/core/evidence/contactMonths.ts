import { millisecondsPerDay } from "./contactDay";
import type { ContactDay, DayNumber } from "./contactDay";
import { countByDirection } from "./directedCount";
import type { DirectedCount } from "./directedCount";
import { isDirect } from "./isDirect";

/** How often a colleague and the prospect were in touch in one month (UTC). */
export interface ContactMonth extends DirectedCount {
  /** First day of the month. */
  readonly firstDay: DayNumber;
}

/** Direct contact in the last months up to today's, oldest first; those without as well. */
export function contactMonths(
  days: readonly ContactDay[],
  today: DayNumber,
  count = 12,
): readonly ContactMonth[] {
  const latest = monthOf(today);
  const direct = days.filter(isDirect);
  return Array.from({ length: count }, (_, index) => {
    const month = latest - (count - 1) + index;
    const inMonth = direct.filter(({ day }) => day <= today && monthOf(day) === month);
    return { firstDay: Date.UTC(0, month) / millisecondsPerDay, ...countByDirection(inMonth) };
  });
}

/** Months since January 1900, as the calendar of UTC has them. */
function monthOf(day: DayNumber): number {
  const date = new Date(day * millisecondsPerDay);
  return (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
}
