import { dayNumberOf, millisecondsPerDay } from "../../../core/evidence/contactDay";
import type { Coverage, ContactSource } from "../../../core/lookUp/ports";
import type { GraphLookUp } from "../graphLookUp";
import { meetingTouches } from "./meetingTouches";
import { parseMeetings } from "./parseMeetings";
import type { Meeting, MeetingRow } from "./parseMeetings";
import { graphUrl } from "../batch/graphUrl";
import { pageSize, readPages } from "../batch/readPages";
import type { Pages } from "../batch/readPages";
import { assertGranted } from "../scopes";
import type { ShortMemory } from "../../../core/shortMemory";
import { createSides } from "../sides";
import { toFindings, withoutNames } from "../toFindings";

/** How far back meetings are read. */
const meetingDays = 180;

/** Room for more than four meetings a working day. */
const newestMeetings = 500;

const fields = "id,start,organizer,attendees,isCancelled,responseStatus";

/** The rep's calendar is the same for every prospect, so it is read once for all of them. */
export type CalendarMemory = ShortMemory<Pages<MeetingRow>>;

const memoryKey = "calendar";

/** Finds colleagues in meetings with the prospect, in the rep's own calendar (Calendars.Read). */
export function createCalendarSource(lookUp: GraphLookUp, memory: CalendarMemory): ContactSource {
  const { ask, readGranted, directory, now } = lookUp;

  let underWay: Promise<Pages<MeetingRow>> | undefined;

  /** Whoever of many people is asked about first reads it for all. */
  async function readMeetings(
    tell: (soFar: Pages<MeetingRow>) => void,
  ): Promise<Pages<MeetingRow>> {
    const remembered = memory.get(memoryKey);
    if (remembered !== undefined) return remembered;
    underWay ??= readAll(tell);
    return underWay;
  }

  async function readAll(tell: (soFar: Pages<MeetingRow>) => void): Promise<Pages<MeetingRow>> {
    const wanted = { url: calendarUrl(now), most: newestMeetings, parse: parseMeetings, tell };
    const pages = await readPages(ask, wanted);
    if (pages.missing === undefined) memory.set(memoryKey, pages);
    return pages;
  }

  return {
    name: "calendar",
    async findContacts(prospect, tell) {
      assertGranted(await readGranted(), "Calendars.Read");
      const sides = createSides(prospect, lookUp);
      const witness = (pages: Pages<MeetingRow>) => meetingTouches(meetingsOf(pages), sides.whoIs);
      const tellNames = (pages: Pages<MeetingRow>) => {
        const known = withoutNames(witness(pages), directory, coverageOf(pages, now));
        tell?.(sides.withNobodys(known));
      };

      const pages = await readMeetings(tellNames);
      await sides.completed;
      tellNames(pages);
      await sides.askAboutNamesakes();
      const findings = await toFindings(witness(pages), directory, coverageOf(pages, now));
      return sides.withNobodys(findings);
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
    $top: pageSize,
  });
}

function meetingsOf({ rows }: Pages<MeetingRow>): readonly Meeting[] {
  return rows.flatMap(({ meeting }) => meeting ?? []);
}

function coverageOf(pages: Pages<MeetingRow>, now: Date): Coverage {
  const { hasMore, isPartial, missing } = pages;
  const first = dayNumberOf(now) - meetingDays;
  const days = meetingsOf(pages).map(({ startsAt }) => dayNumberOf(startsAt));
  return {
    sinceDay: hasMore && days.length > 0 ? Math.max(first, Math.min(...days)) : first,
    isPartial: hasMore || isPartial,
    ...(hasMore && !isPartial && pages.rows.length >= newestMeetings && { isWithinLimit: true }),
    ...(missing !== undefined && { missingBecause: missing }),
  };
}
