import { dayNumberOf, millisecondsPerDay } from "../../../src/core/evidence/contactDay";
import { createNewestDay } from "./newestDay";

/** Moves an archive in time by whole days, so that its newest message is of today. */
export interface DayShift {
  /** To be told of every message before any is moved. */
  readonly see: (at: number) => void;
  /** @returns undefined for a message dated after the newest credible one */
  readonly moved: (at: number) => Date | undefined;
  readonly days: () => number;
}

export function createDayShift(today: Date): DayShift {
  const newestDay = createNewestDay(today);
  let known: { readonly newest: number; readonly days: number } | undefined;

  function reference() {
    const newest = known?.newest ?? newestDay.moment();
    known ??= { newest, days: dayNumberOf(today) - dayNumberOf(new Date(newest)) };
    return known;
  }

  return {
    see(at) {
      known = undefined;
      newestDay.see(at);
    },
    moved(at) {
      const { newest, days } = reference();
      if (at > newest) return undefined;
      // Messages of the newest day that would lie in the future are set to the present.
      return new Date(Math.min(at + days * millisecondsPerDay, today.getTime()));
    },
    days: () => reference().days,
  };
}
