import type { ContactDay, DayNumber } from "../contactDay";
import { contactWeight } from "./contactWeight";

/** Old ties do come back; what is older than three years does not count. */
const horizonDays = 1095;

/** Yesterday against last month matters, year two against year three hardly: a hyperbola. */
const decayDays = 30;

/** Of each day back from today, taken at its middle. */
const recencyByAge = Float64Array.from(
  { length: horizonDays },
  (_, age) => 1 / (1 + (age + 0.5) / decayDays),
);

/** The days that count: none of the future, none beyond the horizon. */
export function countedDays(days: readonly ContactDay[], today: DayNumber): readonly ContactDay[] {
  return days.filter(({ day }) => day <= today && today - day < horizonDays);
}

/**
 * A history as one number: the weights of each day, damped and faded, added up. The square root
 * damps a day, because forty messages in one day are not forty contacts.
 *
 * @param counted - from `countedDays`, in any order
 */
export function historySum(
  counted: readonly ContactDay[],
  today: DayNumber,
  massMailFactor = 1,
): number {
  const weightByAge = new Float64Array(horizonDays);
  for (const contact of counted) {
    const age = today - contact.day;
    weightByAge[age] = (weightByAge[age] ?? 0) + contactWeight(contact, massMailFactor);
  }
  let sum = 0;
  for (let age = 0; age < horizonDays; age++) {
    sum += Math.sqrt(weightByAge[age] ?? 0) * (recencyByAge[age] ?? 0);
  }
  return sum;
}
