import * as v from "valibot";

import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { ContactDay, DayNumber } from "../../../core/evidence/contactDay";
import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { Colleague } from "../../../core/people/people";
import { safeText } from "../../../core/words/safeText";
import type { ActivityQuery, RowCounts } from "./query/activityQuery";
import { aggregateRow } from "./aggregateRow";

/** One row of an aggregate: contact days of one colleague. */
export interface ColleagueDays {
  /** Absent where the row has no mail address, so that no request could be written. */
  readonly colleague?: Colleague;
  readonly days: readonly ContactDay[];
}

/** Undefined for a row that has another form than the query asks for, or cannot be true. */
export function toColleagueDays(query: ActivityQuery, raw: unknown): ColleagueDays | undefined {
  const { success, output } = v.safeParse(aggregateRow, raw);
  const day = success ? dayOf(query.dates, output) : undefined;
  if (!success || day === undefined) return undefined;
  const counted = query.read(output);
  if (counted.direct < 0 || counted.copied < 0) return undefined;

  const colleague = toColleague(output);
  const common = { day, kind: query.kind, direction: counted.direction };
  const days: readonly ContactDay[] = [
    { ...common, addressing: "direct", times: counted.direct, ...repliesAmong(counted) },
    { ...common, addressing: "copied", times: counted.copied },
  ];
  return {
    ...(colleague !== undefined && { colleague }),
    days: days.filter(({ times }) => times > 0),
  };
}

/** An answer counts among the direct mails: who is only copied answers nobody. */
function repliesAmong({ replies = 0, direct }: RowCounts): Pick<ContactDay, "replies"> {
  return replies === 0 ? {} : { replies: Math.min(replies, direct) };
}

/** Undefined for somebody without a mail address: no request could be written to them. */
export function toColleague(
  values: Readonly<Record<string, unknown>>,
  prefix = "colleague",
): Colleague | undefined {
  const address = parseEmailAddress(values[`${prefix}_address`]);
  if (address === undefined) return undefined;
  const id = safeText(values[`${prefix}_id`]).toLowerCase();
  const directoryId = safeText(values[`${prefix}_directory_id`]).toLowerCase();
  const alias = parseEmailAddress(values[`${prefix}_sign_in_name`]);
  return {
    displayName: safeText(values[`${prefix}_name`]) || address,
    addresses: [address],
    ...(alias !== undefined && alias !== address && { aliases: [alias] }),
    ...(id !== "" && { crmUserId: id }),
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
  const [year, month, day] = ["year", "month", "day"].map((part) => values[`${column}_${part}`]);
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number")
    return undefined;
  const moment = Date.UTC(year, month - 1, day);
  return Number.isNaN(moment) ? undefined : dayNumberOf(new Date(moment));
}
