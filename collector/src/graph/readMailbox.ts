import * as v from "valibot";

import { mailFactsOf, mailFields } from "../counting/mailFacts";
import type { MailFacts } from "../counting/mailFacts";
import { meetingFactsOf, meetingFields } from "../counting/meetingFacts";
import type { MeetingFacts } from "../counting/meetingFacts";
import type { MailboxContent } from "../counting/countMailbox";
import type { Service } from "../http/service";
import { bodyOf, graphPath, isRefusal, readPage } from "./readPage";
import { readWindows } from "./windows";
import type { TimeWindow, WindowReader } from "./windows";

const pageSize = 1000;

export interface MailboxReading {
  readonly graph: Service;
  /** Directory id of the owner: no address stands in a URL. */
  readonly ownerId: string;
  readonly window: TimeWindow;
}

/** The mail of all folders in a stretch of time. @throws GraphRefusal (403) outside the scope */
export async function readMail(reading: MailboxReading): Promise<readonly MailFacts[]> {
  const path = `/users/${encodeURIComponent(reading.ownerId)}/messages`;
  const pathOf = ({ from, until }: TimeWindow) =>
    graphPath(path, {
      $filter: `receivedDateTime ge ${iso(from)} and receivedDateTime lt ${iso(until)}`,
      $orderby: "receivedDateTime",
      $select: mailFields,
      $top: pageSize,
    });
  return readFacts(reading, pathOf, mailFactsOf);
}

/** The meetings that started in a stretch of time; undefined where the calendar may not be read. */
export async function readMeetings(
  reading: MailboxReading,
): Promise<readonly MeetingFacts[] | undefined> {
  const path = `/users/${encodeURIComponent(reading.ownerId)}/calendarView`;
  const pathOf = ({ from, until }: TimeWindow) =>
    graphPath(path, {
      startDateTime: iso(from),
      endDateTime: iso(until),
      $select: meetingFields,
      $top: pageSize,
    });
  const { from, until } = reading.window;
  try {
    const meetings = await readFacts(reading, pathOf, meetingFactsOf);
    // A view also shows what began before it and goes on.
    return meetings.filter(({ startsAt }) => +startsAt >= from && +startsAt < until);
  } catch (error) {
    if (isRefusal(error) && error.status === 403) return undefined;
    throw error;
  }
}

interface CalendarReading {
  readonly calendar: "read" | "leaveOut";
  /** Perhaps earlier than the mail: what was refused until now is made up for. */
  readonly meetingsFrom: TimeWindow["from"];
}

/** Everything that is looked at, mail first: where it is refused the calendar is not asked. */
export async function readContent(
  reading: MailboxReading,
  { calendar, meetingsFrom }: CalendarReading,
): Promise<ReadContent> {
  const mails = await readMail(reading);
  if (calendar === "leaveOut") return { mails, meetings: [], calendar };
  const window = { ...reading.window, from: meetingsFrom };
  const meetings = await readMeetings({ ...reading, window });
  return { mails, meetings: meetings ?? [], calendar: meetings === undefined ? "refused" : "read" };
}

export interface ReadContent extends MailboxContent {
  readonly calendar: "read" | "leaveOut" | "refused";
}

const folderForm = v.looseObject({ id: v.string() });

/** Undefined where the mailbox has no such folder. */
export async function readJunkFolderId(
  graph: Service,
  ownerId: string,
): Promise<string | undefined> {
  const path = `/users/${encodeURIComponent(ownerId)}/mailFolders/junkemail`;
  const answer = await graph.send({ method: "GET", path: graphPath(path, { $select: "id" }) });
  return answer.status === 404 ? undefined : v.parse(folderForm, bodyOf(answer)).id;
}

async function readFacts<Facts>(
  { graph, window }: MailboxReading,
  pathOf: (window: TimeWindow) => string,
  parse: (item: unknown) => Facts | undefined,
): Promise<readonly Facts[]> {
  const reader: WindowReader = {
    read: (one) => readPage(graph, pathOf(one)),
    readNext: (next) => readPage(graph, next),
  };
  const facts: Facts[] = [];
  for await (const items of readWindows(window, reader))
    facts.push(...items.map(parse).filter((one) => one !== undefined));
  return facts;
}

/** Whole seconds, as Graph compares. */
function iso(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
