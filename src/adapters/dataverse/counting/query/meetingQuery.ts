import { condition, filter, groupBy, link } from "../../http/fetchXml";
import { role } from "./activityQuery";
import type { ActivityQuery } from "./activityQuery";
import { hasRole } from "./partyRoles";

const cancelled = 2;

const attendees = [role.required, role.optional, role.organizer];

/**
 * Meetings that are over, in whatever state: nobody goes back to complete them, and what a flow or an
 * import makes stays open. Where no organizer is named, the owner is taken for one.
 */
export const meeting: ActivityQuery = {
  name: "meeting",
  kind: "meeting",
  table: "appointment",
  dates: ["scheduledstart"],
  mayLieAhead: true,
  prospectRoles: attendees,
  colleagueRoles: [...attendees, role.owner],
  counts: [
    { alias: "direct_times", party: "colleague", roles: [role.required, role.organizer] },
    { alias: "attended_times", party: "colleague", roles: attendees },
    { alias: "arranged_times", party: "prospect", roles: [role.organizer] },
  ],
  ofActivity: [
    filter("and", [condition("statecode", "ne", String(cancelled))]),
    link(
      { name: "activityparty", alias: "organizer", type: "outer" },
      ["activityid", "activityid"],
      [
        groupBy("participationtypemask", "organizer_role"),
        filter("and", [hasRole([role.organizer])]),
      ],
    ),
  ],
  read: ({ organizer_role: organizer, ...counted }) => ({
    // The CRM keeps no answer to an invitation, so it may be that nobody took one of the prospect's.
    direction: counted.arranged_times === counted.times ? "fromProspect" : "mutual",
    direct:
      counted.direct_times + (organizer === undefined ? counted.times - counted.attended_times : 0),
    copied: counted.attended_times - counted.direct_times,
  }),
};
