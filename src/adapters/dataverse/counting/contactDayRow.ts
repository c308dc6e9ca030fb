import * as v from "valibot";

import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { ContactDay, ContactDirection, DayNumber } from "../../../core/evidence/contactDay";
import { parseEmailAddress } from "../../../core/people/emailAddress";
import { AppError } from "../../../core/errors";
import type { Colleague } from "../../../core/people/people";
import { safeText } from "../../../core/words/safeText";
import type { ActivityQuery } from "./activityQueries";

const row = v.looseObject({
  colleague_id: v.string(),
  times: v.number(),
  direct_times: v.optional(v.number()),
  direction: v.optional(v.union([v.boolean(), v.number()])),
});

type Row = v.InferOutput<typeof row>;

/** What one row of an aggregate says; undefined where nobody could be asked by it. */
export interface CountedDays {
  readonly colleague: Colleague;
  readonly days: readonly ContactDay[];
}

/** @throws AppError `unexpected` when a row has another form than the query asks for */
export function toCountedDays(query: ActivityQuery, raw: unknown): CountedDays | undefined {
  const { success, output } = v.safeParse(row, raw);
  if (!success) throw new AppError("unexpected");

  const colleague = toColleague(output);
  const day = dayOf(query.dates, output);
  if (colleague === undefined || day === undefined) return undefined;
  return { colleague, days: toDays(query, output, day) };
}

/** Somebody without a mail address cannot be asked for anything. */
function toColleague({ colleague_id: id, ...values }: Row): Colleague | undefined {
  const address = parseEmailAddress(values["colleague_address"]);
  if (address === undefined) return undefined;
  const directoryId = safeText(values["colleague_directory_id"]).toLowerCase();
  return {
    displayName: safeText(values["colleague_name"]) || address,
    addresses: [address],
    crmUserId: id.toLowerCase(),
    ...(directoryId !== "" && { directoryId }),
  };
}

function dayOf(dates: readonly string[], values: Readonly<Record<string, unknown>>) {
  return dates.map((date) => groupedDay(date, values)).find((day) => day !== undefined);
}

/** The day of a column that was grouped by day; undefined where the column is empty. */
export function groupedDay(
  column: string,
  values: Readonly<Record<string, unknown>>,
): DayNumber | undefined {
  const parts = ["year", "month", "day"].map((part) => Number(values[`${column}_${part}`]));
  const [year = NaN, month = NaN, day = NaN] = parts;
  const moment = Date.UTC(year, month - 1, day);
  return Number.isNaN(moment) ? undefined : dayNumberOf(new Date(moment));
}

/** All activities, less those in which the recipient was addressed, are those in which it was copied. */
function toDays(query: ActivityQuery, values: Row, day: DayNumber): readonly ContactDay[] {
  const { times, direct_times: directTimes = query.direct === undefined ? times : 0 } = values;
  const common = { day, kind: query.kind, direction: directionOf(query, values) };
  const days: readonly ContactDay[] = [
    { ...common, addressing: "direct", times: directTimes },
    { ...common, addressing: "copied", times: times - directTimes },
  ];
  return days.filter((counted) => counted.times > 0);
}

function directionOf({ direction }: ActivityQuery, values: Row): ContactDirection {
  if (direction !== "byDirectionCode") return direction;
  if (values.direction === undefined) return "mutual";
  return Number(values.direction) === 1 ? "toProspect" : "fromProspect";
}
