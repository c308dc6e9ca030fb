import { dayNumberOf, millisecondsPerDay } from "../../../core/evidence/contactDay";
import type { Coverage, ContactSource } from "../../../core/lookUp/ports";
import type { GraphLookUp } from "../graphLookUp";
import { meetingTouches } from "./meetingTouches";
import { parseMeetings } from "./parseMeetings";
import type { MeetingPage } from "./parseMeetings";
import { graphUrl } from "../batch/graphUrl";
import { readPart } from "../batch/readPart";
import { assertGranted } from "../scopes";
import type { ShortMemory } from "../../../core/shortMemory";
import { createWhoIs } from "../whoIs";
import { toFindings } from "../toFindings";

/** How far back meetings are read. */
const meetingDays = 180;

/** More than four a working day. */
const newestMeetings = 500;

const fields = "id,start,organizer,attendees,isCancelled,isDraft,responseStatus";

/** The rep's calendar is the same for every prospect. */
export type CalendarMemory = ShortMemory<MeetingPage>;

const memoryKey = "calendar";

/** Who was in meetings with the prospect, by the rep's own calendar (Calendars.Read). */
export function createCalendarSource(lookUp: GraphLookUp, memory: CalendarMemory): ContactSource {
  const { ask, readGranted, standpoint, directory, now } = lookUp;

  async function readMeetings(): Promise<MeetingPage> {
    const remembered = memory.get(memoryKey);
    if (remembered !== undefined) return remembered;
    const page = parseMeetings(await readPart(ask, { url: calendarUrl(now) }));
    memory.set(memoryKey, page);
    return page;
  }

  return {
    name: "calendar",
    async findContacts(prospect) {
      assertGranted(await readGranted(), "Calendars.Read");
      const page = await readMeetings();
      const witnessed = meetingTouches(page.meetings, createWhoIs(prospect, standpoint));
      return toFindings(witnessed, directory, coverageOf(page, now));
    },
  };
}

/** The rep's meetings up to now, newest first. Graph cannot search in them for a person. */
function calendarUrl(now: Date): string {
  const since = new Date(now.getTime() - meetingDays * millisecondsPerDay);
  return graphUrl("/me/calendarView", {
    startDateTime: since.toISOString(),
    endDateTime: now.toISOString(),
    $select: fields,
    $orderby: "start/dateTime desc",
    $top: newestMeetings,
  });
}

function coverageOf({ meetings, hasMore }: MeetingPage, now: Date): Coverage {
  const days = meetings.map(({ startsAt }) => dayNumberOf(startsAt));
  const sinceDay = hasMore ? Math.min(...days) : dayNumberOf(now) - meetingDays;
  return { sinceDay, isPartial: hasMore };
}
