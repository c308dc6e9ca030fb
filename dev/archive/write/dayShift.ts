import { dayNumberOf, millisecondsPerDay } from "../../../src/core/evidence/contactDay";

/** Moves an archive in time by whole days, so that its newest message is of today. */
export interface DayShift {
  /** To be told of every message before any is moved. */
  readonly see: (at: number) => void;
  /** @returns undefined for a message dated after the newest credible one */
  readonly moved: (at: number) => Date | undefined;
  readonly days: () => number;
}

export function createDayShift(today: Date): DayShift {
  // Senders' clocks are wrong at times. One message of 2038 must not push all others into the past.
  const credible = today.getTime() + millisecondsPerDay;
  let newestCredible = -Infinity;
  let newest = -Infinity;

  const reference = () => (newestCredible > -Infinity ? newestCredible : newest);
  const days = () => dayNumberOf(today) - dayNumberOf(new Date(reference()));

  return {
    see(at) {
      newest = Math.max(newest, at);
      if (at <= credible) newestCredible = Math.max(newestCredible, at);
    },
    moved(at) {
      if (at > reference()) return undefined;
      // Messages of the newest day that would lie in the future are set to the present.
      return new Date(Math.min(at + days() * millisecondsPerDay, today.getTime()));
    },
    days,
  };
}
