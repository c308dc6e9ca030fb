import * as v from "valibot";

import type { ColleagueActivity } from "../../../core/strength/colleagueActivity";
import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { DayNumber } from "../../../core/evidence/contactDay";
import type { ColleagueActivities } from "../../../core/lookUp/ports";
import { role } from "./query/activityQuery";
import { hasRole } from "./query/partyRoles";
import { groupedDay } from "./contactDayRow";
import type { DataverseReader } from "../http/dataverseReader";
import { startOfDay } from "./query/dayWindow";
import { condition, countDistinct, element, filter, groupBy } from "../http/fetchXml";
import { groupByDay, isIn, link, toXml } from "../http/fetchXml";
import { odataPath } from "../http/odata";

interface Options {
  readonly reader: DataverseReader;
  readonly now: Date;
}

/** Longer silence is not told apart: the score is an eighth of usual by then. */
const lookBackDays = 90;

/** Active days are counted in so many days, as the strength model was measured. */
const activeDaysWindow = 30;

/** The roles that act: sender of a mail, caller, organizer of a meeting. */
const actingRoles = [role.sender, role.organizer];

const row = v.looseObject({ colleague_id: v.string() });

/**
 * When colleagues last wrote, met or called anybody, as far as the CRM tracks it: one aggregate for
 * all of them. Where Dataverse cannot count so much, nothing is known of anybody.
 */
export function createColleagueActivities({ reader, now }: Options): ColleagueActivities {
  const today = dayNumberOf(now);
  return {
    async readActivities(colleagues) {
      const ids = colleagues.map(({ crmUserId }) => crmUserId);
      const known = ids.filter((id) => id !== undefined);
      const fetchXml = activityQuery(known, today - lookBackDays);
      const rows = await reader.readAggregate(odataPath("activityparties", { fetchXml }));
      if (typeof rows === "string") return ids.map(() => undefined);

      const daysById = daysByColleague(rows);
      return ids.map((id) => (id === undefined ? undefined : summarize(daysById.get(id), today)));
    },
  };
}

function activityQuery(ids: readonly string[], since: DayNumber): string {
  const colleague = { name: "systemuser", alias: "colleague", type: "inner" } as const;
  const activity = { name: "activitypointer", alias: "activity", type: "inner" } as const;
  const root = element("entity", { name: "activityparty" }, [
    countDistinct("activityid", "times"),
    filter("and", [hasRole(actingRoles)]),
    link(
      colleague,
      ["systemuserid", "partyid"],
      [groupBy("systemuserid", "colleague_id"), filter("and", [isIn("systemuserid", ids)])],
    ),
    link(
      activity,
      ["activityid", "activityid"],
      [
        ...groupByDay("createdon"),
        filter("and", [condition("createdon", "ge", startOfDay(since))]),
      ],
    ),
  ]);
  return toXml(element("fetch", { aggregate: "true" }, [root]));
}

function daysByColleague(rows: readonly unknown[]): ReadonlyMap<string, readonly DayNumber[]> {
  const days = new Map<string, DayNumber[]>();
  for (const raw of rows) {
    const { success, output } = v.safeParse(row, raw);
    const day = success ? groupedDay("createdon", output) : undefined;
    if (!success || day === undefined) continue;
    const id = output.colleague_id.toLowerCase();
    days.set(id, [...(days.get(id) ?? []), day]);
  }
  return days;
}

function summarize(days: readonly DayNumber[] = [], today: DayNumber): ColleagueActivity {
  const ages = days.map((day) => Math.max(0, today - day));
  return {
    daysSinceActive: Math.min(lookBackDays, ...ages),
    activeDays: ages.filter((age) => age < activeDaysWindow).length,
  };
}
