import type { ActivityQuery, Party } from "./activityQuery";
import { colleagueLinks } from "./colleagueParty";
import type { Whom } from "./colleagueParty";
import { startOfDay, toFetchDate } from "./dayWindow";
import type { DayWindow } from "./dayWindow";
import {
  condition,
  countDistinct,
  element,
  filter,
  groupBy,
  groupByDay,
  link,
  toXml,
} from "../../http/fetchXml";
import type { FetchElement } from "../../http/fetchXml";
import { hasRole } from "./partyRoles";
import { isOfCompany } from "./company";
import type { Company } from "./company";
import { isPerson } from "./person";
import type { Person } from "./person";

export interface ContactDayQuestion {
  readonly person: Person | Company;
  readonly whom: Whom;
  readonly window: DayWindow;
  readonly now: Date;
  /** `byPerson`: of several people, so that each row says whose it is. */
  readonly grouping?: "byPerson";
}

/**
 * The FetchXML that lets Dataverse count: activities of one kind, of which the prospect was part, by
 * colleague and day (UTC). It begins with the prospect's own parties, which are few in a CRM of any
 * size. Somebody who is both lead and contact counts once, because activities are counted. Of a company,
 * each contact's parties are counted apart.
 */
export function contactDayQuery(query: ActivityQuery, question: ContactDayQuestion): string {
  const root = element("entity", { name: "activityparty" }, [
    countDistinct("activityid", "times"),
    ...(question.grouping === "byPerson" ? whosePerson : []),
    ...roleCounts(query, "prospect"),
    filter("and", [
      hasRole(query.prospectRoles),
      ...("accountIds" in question.person ? [] : [isPerson(question.person)]),
      ...colleagueLinks[question.whom].atRoot,
    ]),
    ...("accountIds" in question.person ? [isOfCompany(question.person)] : []),
    activity(query, question),
  ]);
  return toXml(element("fetch", { aggregate: "true" }, [root]));
}

/** By what the party holds of the person. */
const whosePerson = [
  groupBy("addressused", "prospect_address"),
  groupBy("partyid", "prospect_record"),
];

function activity(query: ActivityQuery, question: ContactDayQuestion): FetchElement {
  const { table: name, dates, ofActivity } = query;
  return link(
    { name, alias: "activity", type: "inner" },
    ["activityid", "activityid"],
    [
      ...dates.flatMap(groupByDay),
      ...ofActivity,
      filter("and", [isWithin(dates, query, question)]),
      colleague(query, question),
    ],
  );
}

function colleague(query: ActivityQuery, { whom }: ContactDayQuestion): FetchElement {
  return link(
    { name: "activityparty", alias: "us", type: "inner" },
    ["activityid", "activityid"],
    [
      ...(query.ofColleague ?? []),
      ...roleCounts(query, "colleague"),
      filter("and", [hasRole(query.colleagueRoles)]),
      ...colleagueLinks[whom].ofParty,
    ],
  );
}

/**
 * A party joined to itself where its role is one of those counted. Grouping by role would count
 * somebody in To and Cc twice.
 */
function roleCounts({ counts }: ActivityQuery, wanted: Party): readonly FetchElement[] {
  return counts
    .filter(({ party }) => party === wanted)
    .map(({ alias, roles }) =>
      link(
        { name: "activityparty", alias: `${alias}_party`, type: "outer" },
        ["activitypartyid", "activitypartyid"],
        [countDistinct("activityid", alias), filter("and", [hasRole(roles)])],
      ),
    );
}

/** The activity lies in the window, by the first of its dates that is filled. */
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
