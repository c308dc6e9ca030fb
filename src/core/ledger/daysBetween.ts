import { millisecondsPerDay } from "../evidence/contactDay";

/** Calendar days between two moments, in the rep's time zone; never negative. */
export function daysBetween(earlier: Date, later: Date): number {
  const days = (midnightOf(later) - midnightOf(earlier)) / millisecondsPerDay;
  return Math.max(0, Math.round(days));
}

function midnightOf(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
}
