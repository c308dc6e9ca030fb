import type { ContactDay, DayNumber } from "../evidence/contactDay";
import { connectionScore } from "./connectionScore";
import { connectionStrength, connectionStrengths, thresholdsBy } from "./connectionStrength";
import type { ConnectionStrength } from "./connectionStrength";
import { horizonDays } from "./historySum";

/** A band that a connection held once and does not any more. */
export interface EarlierStrength {
  readonly strength: ConnectionStrength;
  /** About the last day on which it did. */
  readonly untilDay: DayNumber;
}

export interface LookBack {
  readonly today: DayNumber;
  /** How much of the mail is seen, 0 to 1 (visibility.ts); the same then as now. */
  readonly visibility: number;
  /** The band of today. */
  readonly strength: ConnectionStrength;
}

/** Every connection fades between two contacts; only after half a year is it news that it was closer. */
const newsAfterDays = 182;

/** A month is as exact as "until May" should be. */
const stepDays = 30;

/**
 * The best band of the past years, where today's is below it: the same score, looked at from an earlier day.
 * Activity is left out, as nobody knows it of the past; its thresholds are the higher ones, so this claims less.
 */
export function earlierStrength(
  days: readonly ContactDay[],
  { today, visibility, strength }: LookBack,
): EarlierStrength | undefined {
  const wanted = connectionStrengths.slice(0, connectionStrengths.indexOf(strength));
  if (wanted.length === 0) return undefined;
  const oldest = days.reduce((first, { day }) => Math.min(first, day), today);
  let best: EarlierStrength | undefined;
  for (let age = newsAfterDays; age < horizonDays && today - age >= oldest; age += stepDays) {
    const untilDay = today - age;
    const band = bandOn(days, { today: untilDay, visibility, strength });
    if (band === connectionStrengths[0]) return { strength: band, untilDay };
    if (!wanted.includes(band)) continue;
    best ??= { strength: band, untilDay };
  }
  return best;
}

/** The band of an earlier day, worked out only where the score may reach beyond today's. */
function bandOn(days: readonly ContactDay[], { today, visibility, strength }: LookBack) {
  const score = connectionScore(days, today);
  const { mediumFrom, strongFrom } = thresholdsBy.unknown;
  const least = strength === "weak" ? mediumFrom : strongFrom;
  if (score / visibility < least) return strength;
  return connectionStrength(score, days, { today, visibility });
}
