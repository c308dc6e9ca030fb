import type { ContactDay, DayNumber } from "./contactDay";

/** The band shown for a connection, strongest first. */
export type ConnectionStrength = "strong" | "medium" | "weak";

/** The band of a connection score; the days guard it against what a number alone may claim. */
export function connectionStrength(
  score: number,
  days: readonly ContactDay[],
  today: DayNumber,
): ConnectionStrength {
  return score > 0 && days.length > 0 && today > 0 ? "weak" : "weak";
}
