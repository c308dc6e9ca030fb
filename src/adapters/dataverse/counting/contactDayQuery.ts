import { hasRole } from "./activityQueries";
import type { ActivityQuery } from "./activityQueries";
import { startOfDay, toFetchDate } from "./dayWindow";
import type { DayWindow } from "./dayWindow";
import {
  condition,
  countDistinct,
  element,
  filter,
  groupBy,
  groupByDay,
  isIn,
  link,
  toXml,
} from "../http/fetchXml";
import type { FetchElement } from "../http/fetchXml";
import { isPerson, recordsOfParty } from "./personMatch";
import type { PersonQuestion } from "./personMatch";

export interface ContactDayQuestion extends PersonQuestion {
  readonly window: DayWindow;
  readonly now: Date;
}

/**
 * The FetchXML that lets Dataverse count: activities of one kind, of which the prospect was part, by
 * colleague and day (UTC). Somebody who is both lead and contact counts once, because activities are
 * counted and not parties.
 */
export function contactDayQuery(query: ActivityQuery, question: ContactDayQuestion): string {
  const root = element("entity", { name: "activityparty" }, [
    countDistinct("activityid", "times"),
    ...directCount(query, "colleague"),
    filter("and", [
      hasRole(query.colleagueRoles),
      isPerson("them", question),
      ...(query.conditions ?? []),
    ]),
    colleague(),
    activity(query, question),
  ]);
  return toXml(element("fetch", { aggregate: "true" }, [root]));
}

/** Only people who can be asked: enabled, human, not the rep. */
function colleague(): FetchElement {
  const user = { name: "systemuser", alias: "colleague", type: "inner" } as const;
  return link(
    user,
    ["systemuserid", "partyid"],
    [
      groupBy("systemuserid", "colleague_id"),
      groupBy("fullname", "colleague_name"),
      groupBy("internalemailaddress", "colleague_address"),
      groupBy("azureactivedirectoryobjectid", "colleague_directory_id"),
      filter("and", [
        condition("isdisabled", "eq", "0"),
        condition("systemuserid", "ne-userid"),
        isIn("accessmode", [0, 1, 2]),
      ]),
    ],
  );
}

function activity(query: ActivityQuery, question: ContactDayQuestion): FetchElement {
  const { table: name, dates, direction, states } = query;
  return link(
    { name, alias: "activity", type: "inner" },
    ["activityid", "activityid"],
    [
      ...dates.flatMap(groupByDay),
      ...(direction === "byDirectionCode" ? [groupBy("directioncode", "direction")] : []),
      filter("and", [isIn("statecode", states), isWithin(dates, query, question)]),
      prospect(query, question),
    ],
  );
}

function prospect(query: ActivityQuery, { tables }: PersonQuestion): FetchElement {
  const party = { name: "activityparty", alias: "them", type: "inner" } as const;
  return link(
    party,
    ["activityid", "activityid"],
    [
      ...directCount(query, "prospect"),
      filter("and", [hasRole(query.prospectRoles)]),
      ...recordsOfParty(tables),
    ],
  );
}

/**
 * Counts, beside all activities, those in which the recipient was addressed: a party joined to itself
 * where its role is a direct one. Grouping by role would count somebody in To and Cc twice.
 */
function directCount(
  { direct }: ActivityQuery,
  party: "colleague" | "prospect",
): readonly FetchElement[] {
  if (direct?.party !== party) return [];
  const self = { name: "activityparty", alias: "direct", type: "outer" } as const;
  return [
    link(
      self,
      ["activitypartyid", "activitypartyid"],
      [countDistinct("activityid", "direct_times"), filter("and", [hasRole(direct.roles)])],
    ),
  ];
}

/** By the first date that is filled. */
function isWithin(
  [date = "", ...others]: readonly string[],
  query: ActivityQuery,
  question: ContactDayQuestion,
): FetchElement {
  const { window, now } = question;
  const within = [
    condition(date, "ge", startOfDay(window.since)),
    condition(date, "lt", startOfDay(window.until)),
    ...(query.mayLieAhead === true ? [condition(date, "le", toFetchDate(now))] : []),
  ];
  if (others.length === 0) return filter("and", within);

  const byOthers = isWithin(others, query, question);
  return filter("or", [filter("and", within), filter("and", [condition(date, "null"), byOthers])]);
}
