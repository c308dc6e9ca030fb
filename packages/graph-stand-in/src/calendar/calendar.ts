import type { CalendarEvent } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import { sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import { selectEvents } from "../mailbox/storedEvents";
import { answerPage, selected } from "../http/answers";
import type { Item } from "../http/answers";
import type { Operation } from "../http/graphCall";
import { assertMailbox } from "../mailbox/mailboxOwner";
import { toEtag, toRecipient, toZonedDateTime } from "../mailbox/outlookTypes";
import { parseQueryOptions } from "../query/queryOptions";
import type { QueryOptions } from "../query/queryOptions";
import { badRequest } from "../http/refusal";
import { viewWindow } from "./viewWindow";

const rules = {
  type: "microsoft.graph.event",
  properties: [
    "id",
    "subject",
    "start",
    "end",
    "organizer",
    "attendees",
    "isCancelled",
    "isAllDay",
    "isDraft",
    "responseStatus",
    "sensitivity",
    "type",
  ],
  options: ["startDateTime", "endDateTime", "$orderby", "$top", "$skip"],
  maxTop: 1000,
  defaultTop: 10,
};

export const listCalendarView: Operation = (call) => {
  assertMailbox(call);
  const options = parseQueryOptions(call.request.query, rules);
  const { text, values } = viewQuery(options);
  const events = selectEvents(call.tenant.database, text, [...values]);
  return answerPage(
    events.map((event) => selected(toItem(event), options, ["@odata.etag", "id"])),
    options,
    call,
  );
};

/** Events that overlap the view, as Outlook cuts it. */
function viewQuery(options: QueryOptions): Sql {
  const { get, top, skip } = options;
  const { from, until } = viewWindow(options);
  return sql`WHERE starts_at < ${until} AND ends_at > ${from}
    ORDER BY ${toOrder(get("$orderby"))}, number LIMIT ${top + 1} OFFSET ${skip}`;
}

function toOrder(orderBy = "start/dateTime"): Sql {
  const [property = "", direction = "asc"] = orderBy.split(" ");
  if (property !== "start/dateTime")
    throw badRequest(`Ordering by '${property}' is not supported.`);
  return direction === "desc" ? sql`starts_at DESC` : sql`starts_at`;
}

function toItem(event: CalendarEvent): Item {
  const { id, start, end, organizer, attendees } = event;
  return {
    "@odata.etag": toEtag(id),
    id,
    subject: event.subject,
    start: toZonedDateTime(start),
    end: toZonedDateTime(end),
    organizer: toRecipient(organizer),
    attendees: attendees.map(toAttendee),
    isCancelled: event.isCancelled ?? false,
    isAllDay: false,
    isDraft: false,
    responseStatus: { response: "none", time: "0001-01-01T00:00:00Z" },
    sensitivity: "normal",
    type: "singleInstance",
  };
}

function toAttendee(attendee: CalendarEvent["attendees"][number]): Item {
  const { isOptional = false, response = "none" } = attendee;
  return {
    ...toRecipient(attendee),
    type: isOptional ? "optional" : "required",
    status: { response, time: "0001-01-01T00:00:00Z" },
  };
}
