export type Unit = "minutes" | "hours" | "days" | "weeks" | "months" | "years";

/** The moment a query is answered, and the caller's time zone, in which days begin and end. */
export interface Clock {
  readonly now: Date;
  readonly utcOffsetMinutes: number;
}

// Below, a date's UTC parts are the parts of the caller's local time.

export function localNow({ now, utcOffsetMinutes }: Clock): Date {
  return new Date(now.getTime() + utcOffsetMinutes * 60_000);
}

/** Seconds since 1970 of a local time. */
export function toSeconds(local: Date, { utcOffsetMinutes }: Clock): number {
  return Math.floor(local.getTime() / 1000) - utcOffsetMinutes * 60;
}

export function startOf(unit: Unit, local: Date): Date {
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  switch (unit) {
    case "years":
      return new Date(Date.UTC(year, 0, 1));
    case "months":
      return new Date(Date.UTC(year, month, 1));
    case "weeks":
      return new Date(Date.UTC(year, month, day - local.getUTCDay()));
    case "days":
      return new Date(Date.UTC(year, month, day));
    case "hours":
    case "minutes":
      return local;
  }
}

export function shift(local: Date, amount: number, unit: Unit): Date {
  const shifted = new Date(local);
  switch (unit) {
    case "years":
      shifted.setUTCFullYear(local.getUTCFullYear() + amount);
      break;
    case "months":
      shifted.setUTCMonth(local.getUTCMonth() + amount);
      break;
    case "weeks":
      shifted.setUTCDate(local.getUTCDate() + 7 * amount);
      break;
    case "days":
      shifted.setUTCDate(local.getUTCDate() + amount);
      break;
    case "hours":
      shifted.setUTCHours(local.getUTCHours() + amount);
      break;
    case "minutes":
      shifted.setUTCMinutes(local.getUTCMinutes() + amount);
  }
  return shifted;
}
