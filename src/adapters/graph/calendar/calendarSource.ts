import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { Coverage, ContactSource } from "../../../core/lookUp/ports";
import { calendarUrl, meetingDays } from "./calendarUrl";
import type { GraphLookUp } from "../graphLookUp";
import { meetingTouches } from "./meetingTouches";
import { parseMeetings } from "./parseMeetings";
import type { MeetingPage } from "./parseMeetings";
import { readPart } from "../batch/readPart";
import { assertGranted } from "../scopes";
import type { ShortMemory } from "../../../core/shortMemory";
import { createSides } from "../sides";
import { toFindings } from "../toFindings";

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
      const witnessed = meetingTouches(page.meetings, createSides(prospect, standpoint));
      return toFindings(witnessed, directory, coverageOf(page, now));
    },
  };
}

function coverageOf({ meetings, hasMore }: MeetingPage, now: Date): Coverage {
  const days = meetings.map(({ startsAt }) => dayNumberOf(startsAt));
  const sinceDay = hasMore ? Math.min(...days) : dayNumberOf(now) - meetingDays;
  return { sinceDay, isPartial: hasMore };
}
