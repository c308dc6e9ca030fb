import type { ContactDay, DayNumber } from "../evidence/contactDay";
import { exchangedShare } from "./exchange";
import { supportedShare } from "./supportedShare";

/** The bands shown for a connection, strongest first. */
export const connectionStrengths = ["strong", "medium", "weak"] as const;

export type ConnectionStrength = (typeof connectionStrengths)[number];

/** Whether a score holds how active the colleague is with anybody (colleagueActivity.ts). */
export type WeighedActivity = "known" | "unknown";

interface Thresholds {
  readonly strongFrom: number;
  readonly mediumFrom: number;
}

/**
 * Where each band starts. A score without activity promises less: many who have gone quiet with everybody
 * hold one. So it has to be higher for the same chance (docs/strength.md).
 */
export const thresholdsBy: Readonly<Record<WeighedActivity, Thresholds>> = {
  unknown: { strongFrom: 6, mediumFrom: 1.7 },
  known: { strongFrom: 4, mediumFrom: 0.25 },
};

/**
 * After twelve months without contact a colleague may still know the prospect well, but "strong"
 * would promise it.
 */
const oldTieDays = 365;

interface Sight {
  /** The day to measure recency from; later days do not count. */
  readonly today: DayNumber;
  /** How much of the mail is seen, 0 to 1 (visibility.ts); 1 where it is not given. */
  readonly visibility?: number;
  /** "unknown" where it is not given, as by default of the product. */
  readonly activity?: WeighedActivity;
}

/**
 * The band of a connection score. The days guard it against what a number alone may claim; where only
 * a part of the mail is seen, a smaller score means the same chance.
 */
export function connectionStrength(
  score: number,
  days: readonly ContactDay[],
  { today, visibility = 1, activity = "unknown" }: Sight,
): ConnectionStrength {
  const { strongFrom, mediumFrom } = thresholdsBy[activity];
  const carried = score / visibility;
  if (carried * supportedShare(days, today, visibility) < mediumFrom) return "weak";
  const exchanged = carried * exchangedShare(days, today, visibility);
  return exchanged >= strongFrom && isRecent(days, today) ? "strong" : "medium";
}

function isRecent(days: readonly ContactDay[], today: DayNumber): boolean {
  return days.some(({ day }) => day <= today && today - day < oldTieDays);
}
