import type { ContactDay, DayNumber } from "../evidence/contactDay";
import { contactWeight } from "./contactWeight";

/** Old ties do come back; what is older than three years does not count. */
export const horizonDays = 1095;

/** Days after which contact counts half. A hyperbola: year two against year three hardly matters. */
const decayDays = 30;

/**
 * `slow`: as a tie does. `fast`: as the chance does that a colleague of whom no activity is known is still there,
 * better on three archives and on either half of their persons (docs/strength.md).
 */
export type Fading = "slow" | "fast";

const exponentOf: Readonly<Record<Fading, number>> = { slow: 1, fast: 1.5 };

/** The share of its weight that a day keeps, by its age in days and taken at its middle. */
const recencyBy: Readonly<Record<Fading, Float64Array>> = {
  slow: recencyByAge(exponentOf.slow),
  fast: recencyByAge(exponentOf.fast),
};

function recencyByAge(exponent: number): Float64Array {
  return Float64Array.from(
    { length: horizonDays },
    (_, age) => 1 / (1 + (age + 0.5) / decayDays) ** exponent,
  );
}

/** True where contact of this age counts: it is neither in the future nor beyond the horizon. */
export function isCounted(age: number): boolean {
  return age >= 0 && age < horizonDays;
}

interface Counting {
  /** What a message to a crowd keeps of its weight; all of it where absent. */
  readonly massMailFactor?: number;
  readonly fading?: Fading;
}

/**
 * A history as one number: the weights of each day that counts, damped and faded, added up. The
 * square root damps a day, because forty messages in one day are not forty contacts.
 */
export function historySum(
  days: readonly ContactDay[],
  today: DayNumber,
  { massMailFactor = 1, fading = "slow" }: Counting = {},
): number {
  const recency = recencyBy[fading];
  const counted = days.filter(({ day }) => isCounted(today - day));
  const oldestAge = counted.reduce((oldest, { day }) => Math.max(oldest, today - day), -1);
  const weightByAge = new Float64Array(oldestAge + 1);
  for (const contact of counted) {
    const age = today - contact.day;
    weightByAge[age] = (weightByAge[age] ?? 0) + contactWeight(contact, massMailFactor);
  }
  return weightByAge.reduce(
    (sum, weight, age) => (weight === 0 ? sum : sum + Math.sqrt(weight) * (recency[age] ?? 0)),
    0,
  );
}
