import { condition, filter, groupBy } from "../../http/fetchXml";
import { role } from "./activityQuery";
import type { ActivityQuery, RowCounts } from "./activityQuery";
import type { AggregateRow } from "../aggregateRow";

const completed = 1;

/**
 * Calls that name the prospect as caller or called, and those that regard their record: many are
 * logged with the company in place of the person.
 */
export const phoneCall: ActivityQuery = {
  name: "phoneCall",
  kind: "phoneCall",
  table: "phonecall",
  dates: ["actualend", "scheduledend", "createdon"],
  prospectRoles: [role.sender, role.to, role.regarding],
  colleagueRoles: [role.sender, role.to],
  counts: [{ alias: "rang_times", party: "prospect", roles: [role.sender] }],
  ofActivity: [
    groupBy("directioncode", "direction"),
    filter("and", [condition("statecode", "eq", String(completed))]),
  ],
  ofColleague: [groupBy("participationtypemask", "colleague_role")],
  read: (row) => ({ ...calls(row), copied: 0 }),
};

/** Two people who were both called by a third were not in touch. */
function calls(row: AggregateRow): Omit<RowCounts, "copied"> {
  const { times, direction, colleague_role: colleagueRole, rang_times: rang } = row;
  const isOutgoing = direction === undefined ? undefined : Number(direction) === 1;
  if (colleagueRole === role.to)
    return { direction: "fromProspect", direct: isOutgoing === false ? times : rang };
  if (isOutgoing === undefined) return { direction: "mutual", direct: times };
  return { direction: isOutgoing ? "toProspect" : "fromProspect", direct: times };
}
