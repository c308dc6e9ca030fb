import { millisecondsPerDay } from "../evidence/contactDay";

/** Days as a calendar on the wall counts them, where the rep is; never less than none. */
export function daysBetween(earlier: Date, later: Date): number {
  const days = (midnightOf(later) - midnightOf(earlier)) / millisecondsPerDay;
  return Math.max(0, Math.round(days));
}

function midnightOf(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
}
