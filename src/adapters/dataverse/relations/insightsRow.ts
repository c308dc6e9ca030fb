import * as v from "valibot";

import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { DayNumber } from "../../../core/evidence/contactDay";
import type { ColleagueContact } from "../../../core/lookUp/ports";
import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { Colleague } from "../../../core/people/people";
import { toColleague } from "../counting/contactDayRow";

const row = v.looseObject({ introducer_address: v.string() });

const mostContactedRow = v.looseObject({ colleague_id: v.string() });

type Values = Readonly<Record<string, unknown>>;

/** Users of programs and of support: their access modes. */
const noPeople: readonly unknown[] = [3, 4, 5];

/** One contact for each row that names a person, in the order of the rows; disabled ones are marked. */
export function toInsights(rows: readonly unknown[]): readonly ColleagueContact[] {
  return rows.flatMap((raw, place) => {
    const { success, output } = v.safeParse(row, raw);
    const colleague = success ? introducerOf(output) : undefined;
    if (!success || colleague === undefined) return [];
    return [{ colleague, days: [], mentions: [mentionOf(place, output["last_at"])] }];
  });
}

/** A user among the most contacted. */
export interface MostContacted {
  readonly userId: string;
  readonly lastDay?: DayNumber;
}

/** Each user once, in the order of the rows, with the newest day. */
export function toMostContacted(rows: readonly unknown[]): readonly MostContacted[] {
  const found = new Map<string, MostContacted>();
  for (const raw of rows) {
    const { success, output } = v.safeParse(mostContactedRow, raw);
    const [id] = success ? (guid.exec(output.colleague_id) ?? []) : [];
    if (!success || id === undefined) continue;
    const userId = id.toLowerCase();
    const days = [dayOf(output["last_on"]), found.get(userId)?.lastDay].filter(isDay);
    found.set(userId, { userId, ...(days.length > 0 && { lastDay: Math.max(...days) }) });
  }
  return [...found.values()];
}

/**
 * The most contacted as the users they are. Of whom the rep may not read there is no address: such a row only adds
 * its day to somebody whom another source names.
 */
export function toContactedUsers(
  contacted: readonly MostContacted[],
  users: readonly unknown[],
): readonly ColleagueContact[] {
  const rows = new Map(users.filter(isUserRow).map((row) => [row.colleague_id.toLowerCase(), row]));
  return contacted.flatMap(({ userId, lastDay }, place) => {
    const known = rows.get(userId);
    const colleague =
      known === undefined
        ? { displayName: "", addresses: [], crmUserId: userId }
        : introducerOf(known);
    const told = lastDay === undefined ? {} : { lastDay };
    return colleague === undefined
      ? []
      : [{ colleague, days: [], mentions: [{ kind: "insights", place, ...told }] }];
  });
}

function isUserRow(raw: unknown): raw is v.InferOutput<typeof mostContactedRow> {
  return v.is(mostContactedRow, raw);
}

function isDay(day: DayNumber | undefined): day is DayNumber {
  return day !== undefined;
}

const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/** By the lookup, else by the address: where the CRM has such a user, what it says of them counts. */
function introducerOf(values: Values): Colleague | undefined {
  const address = parseEmailAddress(values["introducer_address"]);
  const alias = ["colleague", "namesake"].find((one) => typeof values[`${one}_id`] === "string");
  if (alias === undefined) {
    return address && { displayName: address, addresses: [address] };
  }
  if (isProgram(values, alias)) return undefined;
  const user = toColleague(values, alias);
  if (user === undefined) return undefined;
  const further = address === undefined || user.addresses.includes(address) ? [] : [address];
  return {
    ...user,
    addresses: [...user.addresses, ...further],
    ...(values[`${alias}_isdisabled`] === true && { hasLeft: true }),
  };
}

function isProgram(values: Values, alias: string): boolean {
  const { [`${alias}_applicationid`]: application, [`${alias}_accessmode`]: mode } = values;
  return (
    typeof application === "string" ||
    noPeople.includes(mode) ||
    values[`${alias}_isintegrationuser`] === true
  );
}

function mentionOf(place: number, last: unknown) {
  const lastDay = dayOf(last);
  return { kind: "insights", place, ...(lastDay !== undefined && { lastDay }) } as const;
}

/** Of relationship analytics it is a text, whose order of day and month nobody documents: only the unmistakable counts. */
const isoDay = /^\d{4}-\d{2}-\d{2}/;

function dayOf(text: unknown): DayNumber | undefined {
  if (typeof text !== "string" || !isoDay.test(text)) return undefined;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? undefined : dayNumberOf(moment);
}
