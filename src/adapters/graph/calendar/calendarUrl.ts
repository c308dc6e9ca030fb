import { millisecondsPerDay } from "../../../core/evidence/contactDay";
import { graphUrl } from "../batch/graphUrl";

/** How far back meetings are read. */
export const meetingDays = 180;

/** More than four a working day. */
export const newestMeetings = 500;

const fields = "id,start,organizer,attendees,isCancelled,isDraft,responseStatus";

/** The rep's meetings up to now, newest first. Graph cannot search in them for a person. */
export function calendarUrl(now: Date): string {
  const since = new Date(now.getTime() - meetingDays * millisecondsPerDay);
  return graphUrl("/me/calendarView", {
    startDateTime: since.toISOString(),
    endDateTime: now.toISOString(),
    $select: fields,
    $orderby: "start/dateTime desc",
    $top: newestMeetings,
  });
}
