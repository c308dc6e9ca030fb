import { millisecondsPerDay } from "../../src/core/evidence/contactDay";

/** Names moments by how long ago they were. */
export interface ScenarioCalendar {
  /** On the day so many days before today, in UTC; negative for days to come. */
  readonly daysAgo: (days: number, hour?: number, minute?: number) => Date;
  readonly minutesAgo: (minutes: number) => Date;
}

export function createScenarioCalendar(today: Date): ScenarioCalendar {
  const midnight = Math.floor(today.getTime() / millisecondsPerDay) * millisecondsPerDay;
  return {
    daysAgo: (days, hour = 9, minute = 0) =>
      new Date(midnight - days * millisecondsPerDay + (hour * 60 + minute) * 60_000),
    minutesAgo: (minutes) => new Date(today.getTime() - minutes * 60_000),
  };
}
