import { millisecondsPerDay } from "../../../../core/evidence/contactDay";
import type { DayNumber } from "../../../../core/evidence/contactDay";

/** Days (UTC) from the first to before the last. */
export interface DayWindow {
  readonly since: DayNumber;
  readonly until: DayNumber;
}

/** Two windows that share no day, so that what is counted in them adds up; the newer one first. */
export function halves({ since, until }: DayWindow): readonly [DayWindow, DayWindow] {
  const middle = Math.floor((since + until) / 2);
  return [
    { since: middle, until },
    { since, until: middle },
  ];
}

/** Days a slow service is asked for. */
const newestDaysCounted = 180;

/** The newest days of what the windows hold; undefined where they hold no more. */
export function newestDays(windows: readonly DayWindow[]): DayWindow | undefined {
  const until = Math.max(...windows.map((window) => window.until));
  const since = until - newestDaysCounted;
  return windows.some((window) => window.since < since) ? { since, until } : undefined;
}

export function startOfDay(day: DayNumber): string {
  return toFetchDate(new Date(day * millisecondsPerDay));
}

/** A moment as FetchXML writes it: UTC, to the second. */
export function toFetchDate(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
