import { dayNumberOf, millisecondsPerDay } from "../../evidence/contactDay";
import type { DayNumber } from "../../evidence/contactDay";

/** When something was, as exactly as one colleague would say it to another. */
export type Moment =
  | {
      readonly kind: "today" | "yesterday" | "thisWeek" | "lastWeek" | "thisMonth" | "lastMonth";
    }
  /** `month`: less than twelve months ago, so that its name alone says which one. */
  | { readonly kind: "month" | "monthAndYear"; readonly day: Date };

/** Days are days in UTC. What lies ahead counts as today. */
export function momentOf(day: DayNumber, now: Date): Moment {
  const today = dayNumberOf(now);
  const weeks = weekOf(today) - weekOf(day);
  const months = monthOf(today) - monthOf(day);
  if (day >= today) return { kind: "today" };
  if (day === today - 1) return { kind: "yesterday" };
  if (weeks === 0) return { kind: "thisWeek" };
  if (weeks === 1) return { kind: "lastWeek" };
  if (months === 0) return { kind: "thisMonth" };
  if (months === 1) return { kind: "lastMonth" };
  return { kind: months < 12 ? "month" : "monthAndYear", day: dateOf(day) };
}

/** Weeks begin on Monday; day 0 was a Thursday. */
function weekOf(day: DayNumber): number {
  return Math.floor((day + 3) / 7);
}

function monthOf(day: DayNumber): number {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dateOf(day: DayNumber): Date {
  return new Date(day * millisecondsPerDay);
}
