import type { ContactDay, DayNumber } from "../evidence/contactDay";
import { supportedShare } from "./supportedShare";

/** The bands shown for a connection, strongest first. */
export const connectionStrengths = ["strong", "medium", "weak"] as const;

export type ConnectionStrength = (typeof connectionStrengths)[number];

/** docs/strength.md says what these thresholds mean: how often such pairs were in touch again. */
const strongFrom = 4;
const mediumFrom = 1 / 2;

/** Who has not been in touch for twelve months may know the prospect well; nobody can promise it. */
const oldTieDays = 365;

/** The band of a connection score; the days guard it against what a number alone may claim. */
export function connectionStrength(
  score: number,
  days: readonly ContactDay[],
  today: DayNumber,
): ConnectionStrength {
  const { share, hasBothSides } = supportedShare(days, today);
  const supported = score * share;
  if (supported < mediumFrom) return "weak";
  return supported >= strongFrom && hasBothSides && isRecent(days, today) ? "strong" : "medium";
}

function isRecent(days: readonly ContactDay[], today: DayNumber): boolean {
  return days.some(({ day }) => day <= today && today - day < oldTieDays);
}
