const millisecondsPerDay = 86_400_000;

/** Heading under which the list puts a moment. */
export function dayGroup(moment: Date, now: Date): string {
  const days = daysBetween(moment, now);
  if (days < 0) return "Coming up";
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  if (days < 7) return "Last 7 days";
  if (days < 30) return "Last 30 days";
  return "Older";
}

/** As short as a list needs it: the time today, else the day. */
export function shortDate(moment: Date, now: Date): string {
  if (daysBetween(moment, now) === 0) return format(moment, { hour: "numeric", minute: "2-digit" });
  const isThisYear = moment.getFullYear() === now.getFullYear();
  return isThisYear
    ? format(moment, { weekday: "short", month: "short", day: "numeric" })
    : format(moment, { year: "numeric", month: "short", day: "numeric" });
}

export function longDate(moment: Date): string {
  return format(moment, { dateStyle: "full", timeStyle: "short" });
}

function format(moment: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", options).format(moment);
}

/** Calendar days where the reader is. */
function daysBetween(earlier: Date, later: Date): number {
  return Math.round((startOfDay(later) - startOfDay(earlier)) / millisecondsPerDay);
}

function startOfDay(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}
