import { createScenarioCalendar } from "../scenarios/scenarioCalendar";
import { scenarioProblem } from "./scenarioProblem";

/** Reads a moment of a scenario file. @throws Error for a day or time that does not exist */
export type ReadMoment = (text: string) => Date;

/** Moments relative to the day on which the tenant is started are in UTC, at nine by default. */
export function createMomentReader(today: Date): ReadMoment {
  const { daysAgo, minutesAgo } = createScenarioCalendar(today);
  return (text) => {
    const [, minutes] = /^(\d+) minutes? ago$/.exec(text) ?? [];
    if (minutes !== undefined) return minutesAgo(Number(minutes));
    const day = dayOf(text);
    if (day !== undefined) return daysAgo(day.days, day.hour, day.minute);
    const date = new Date(text);
    if (Number.isNaN(date.getTime())) throw scenarioProblem("", `there is no moment "${text}"`);
    return date;
  };
}

export function isRelative(text: string): boolean {
  return /^\d+ minutes? ago$/.test(text) || dayOf(text) !== undefined;
}

function dayOf(text: string) {
  const [whole, back, ahead, hour = "9", minute = "0"] =
    /^(?:(\d+) days? ago|in (\d+) days?|today)(?: (\d\d):(\d\d))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const days = Number(back ?? 0) - Number(ahead ?? 0);
  return { days, hour: Number(hour), minute: Number(minute) };
}
