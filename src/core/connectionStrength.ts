import type { ContactDay, DayNumber } from "./contactDay";

/** The band shown for a connection, strongest first. */
export type ConnectionStrength = "strong" | "medium" | "weak";

/** From here on about every third pair exchanged mail both ways in the next 90 days. */
const strongFrom = 4;

/** From here on about every tenth. */
const mediumFrom = 1;

/** Who has not been in touch for twelve months may know the prospect well; nobody can promise it. */
const oldTieDays = 365;

/** The band of a connection score; the days guard it against what a number alone may claim. */
export function connectionStrength(
  score: number,
  days: readonly ContactDay[],
  today: DayNumber,
): ConnectionStrength {
  if (score < mediumFrom || isOneSided(days)) return "weak";
  return score >= strongFrom && isRecent(days, today) ? "strong" : "medium";
}

/** Mail in one direction alone, however much of it: a newsletter looks like that. */
function isOneSided(days: readonly ContactDay[]): boolean {
  const directions = new Set(days.map(({ direction }) => direction));
  return directions.size < 2 && !directions.has("mutual");
}

function isRecent(days: readonly ContactDay[], today: DayNumber): boolean {
  return days.some(({ day }) => day <= today && today - day < oldTieDays);
}
