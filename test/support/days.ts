import { millisecondsPerDay } from "../../src/core/evidence/contactDay";

/** Monday, 1 June 2026: the day on which most tests look. */
export const today = 20_605;
export const now = new Date("2026-06-01T09:00:00Z");

/** The same time of day, so many days before; parts of days too. */
export function daysAgo(days: number, from = now): Date {
  return new Date(from.getTime() - days * millisecondsPerDay);
}
