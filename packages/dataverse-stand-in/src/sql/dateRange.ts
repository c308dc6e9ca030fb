import { invalidArgument } from "../web/crmError";
import { localNow, shift, startOf, toSeconds } from "./calendar";
import type { Clock, Unit } from "./calendar";

/** Seconds since 1970; `from` belongs to the range, `until` does not. */
export interface DateRange {
  readonly from?: number;
  readonly until?: number;
}

/** Local times. */
type LocalRange = readonly [from: Date | undefined, until: Date | undefined];

const spanOperator = /^(last|next|olderthan)-x-(minutes|hours|days|weeks|months|years)$/;
const periodOperator = /^(last|this|next)-(week|month|year)$/;
const stepsTo: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * The range that a relative date operator of FetchXML means, undefined where it is none of those.
 * The last x days begin at midnight x days ago and end now; the next x days end at a midnight.
 */
export function dateRange(
  operator: string,
  values: readonly string[],
  clock: Clock,
): DateRange | undefined {
  const now = localNow(clock);
  const range = span(operator, values, now) ?? period(operator, now) ?? days(operator, now);
  if (range === undefined) return undefined;
  const [from, until] = range;
  return {
    ...(from === undefined ? {} : { from: toSeconds(from, clock) }),
    ...(until === undefined ? {} : { until: toSeconds(until, clock) }),
  };
}

function span(operator: string, values: readonly string[], now: Date): LocalRange | undefined {
  const [, direction, name] = spanOperator.exec(operator) ?? [];
  if (direction === undefined) return undefined;
  const [unit, amount] = [name as Unit, amountOf(operator, values)];
  const today = unit === "hours" || unit === "minutes" ? now : startOf("days", now);
  if (direction === "last") return [shift(today, -amount, unit), justAfter(now)];
  if (direction === "olderthan") return [undefined, shift(today, -amount, unit)];
  const start = today === now ? now : shift(today, 1, "days");
  return [now, shift(start, amount, unit)];
}

function period(operator: string, now: Date): LocalRange | undefined {
  const [, which = "", name = ""] = periodOperator.exec(operator) ?? [];
  const steps = stepsTo[which];
  if (steps === undefined) return undefined;
  const unit = `${name}s` as Unit;
  const start = shift(startOf(unit, now), steps, unit);
  return [start, shift(start, 1, unit)];
}

function days(operator: string, now: Date): LocalRange | undefined {
  const day = (offset: number) => shift(startOf("days", now), offset, "days");
  switch (operator) {
    case "yesterday":
      return [day(-1), day(0)];
    case "today":
      return [day(0), day(1)];
    case "tomorrow":
      return [day(1), day(2)];
    case "last-seven-days":
      return [day(-7), justAfter(now)];
    case "next-seven-days":
      return [now, day(8)];
    default:
      return undefined;
  }
}

function amountOf(operator: string, [value]: readonly string[]): number {
  if (value !== undefined && /^[1-9]\d*$/.test(value)) return Number(value);
  throw invalidArgument(`The operator '${operator}' needs a positive number.`);
}

/** "Until now" includes this second. */
function justAfter(now: Date): Date {
  return new Date(now.getTime() + 1000);
}
