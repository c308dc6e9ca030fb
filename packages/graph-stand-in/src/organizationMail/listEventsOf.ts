import { sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { viewWindow } from "../calendar/viewWindow";
import { answerPage, selected } from "../http/answers";
import type { Item } from "../http/answers";
import type { Operation } from "../http/graphCall";
import { parseQueryOptions } from "../query/queryOptions";
import { readRows } from "../query/readRows";
import { openMailboxOf } from "./mailboxAccess";

const rules = {
  type: "microsoft.graph.event",
  properties: [
    ...["id", "iCalUId", "subject", "start", "end", "organizer", "attendees", "isCancelled"],
    ...["isAllDay", "sensitivity", "responseStatus"],
  ],
  options: ["startDateTime", "endDateTime", "$top", "$skip"],
  maxTop: 1000,
  defaultTop: 10,
};

/** Events of one calendar that overlap the view. */
export const listEventsOf: Operation = (call) => {
  const ownerId = openMailboxOf(call, "Application Calendars.Read");
  const options = parseQueryOptions(call.request.query, rules);
  const { from, until } = viewWindow(options);
  const rows = readRows(
    call.tenant.database,
    sql`SELECT item FROM organization_event
      WHERE owner_id = ${ownerId} AND starts_at < ${until} AND ends_at > ${from}
      ORDER BY starts_at, rowid LIMIT ${options.top + 1} OFFSET ${options.skip}`,
  ) as readonly { readonly item: string }[];
  const items = rows.map(({ item }) => selected(JSON.parse(item) as Item, options, ["id"]));
  return answerPage(items, options, call);
};
