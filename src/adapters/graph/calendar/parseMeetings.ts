import { array, boolean, looseObject, nullish, object, safeParse, string, unknown } from "valibot";
import type { InferOutput } from "valibot";

import { AppError } from "../../../core/errors";
import type { Person } from "../../../core/people/people";
import type { ParsedRows } from "../batch/readPages";
import { parsePeople, parsePerson, recipientSchema } from "../parsePerson";

/** A meeting of the rep's calendar that took place, as far as the calendar knows. */
export interface Meeting {
  readonly startsAt: Date;
  /** Organiser and required attendees who did not decline. */
  readonly required: readonly Person[];
  readonly optional: readonly Person[];
  readonly organizer?: Person;
  /** Those who said that they come, as far as the calendar was told. */
  readonly accepted: readonly Person[];
  /** How many were invited, organiser not counted. */
  readonly invitedCount: number;
  readonly repSaid: "yes" | "no" | "nothing";
}

/** One row of an answer: a meeting, unless it was cancelled. */
export interface MeetingRow {
  readonly meeting?: Meeting;
}

const responseSchema = nullish(looseObject({ response: nullish(string()) }));

const attendeeSchema = looseObject({
  ...recipientSchema.entries,
  type: nullish(string()),
  status: responseSchema,
});

const eventSchema = looseObject({
  start: object({ dateTime: string(), timeZone: nullish(string()) }),
  organizer: nullish(recipientSchema),
  attendees: nullish(array(attendeeSchema)),
  isCancelled: nullish(boolean()),
  responseStatus: responseSchema,
});

const pageSchema = looseObject({ value: array(unknown()) });

type Event = InferOutput<typeof eventSchema>;
type Attendee = InferOutput<typeof attendeeSchema>;

/** @throws AppError when the answer is not what Graph's documents say */
export function parseMeetings(body: unknown): ParsedRows<MeetingRow> {
  const page = safeParse(pageSchema, body);
  if (!page.success) throw new AppError("unexpected");
  const rows = page.output.value.map(toRow).filter((row) => row !== undefined);
  return { rows, count: page.output.value.length };
}

/** Undefined for a row that has another form than Graph's documents say, as one that starts never. */
function toRow(raw: unknown): MeetingRow | undefined {
  const { success, output: event } = safeParse(eventSchema, raw);
  if (!success) return undefined;
  if (event.isCancelled === true) return {};
  const meeting = toMeeting(event);
  return Number.isNaN(meeting.startsAt.getTime()) ? undefined : { meeting };
}

function toMeeting({ start, organizer, attendees, responseStatus }: Event): Meeting {
  // Rooms are invited too.
  const invited = (attendees ?? []).filter(({ type }) => type !== "resource");
  const came = invited.filter(({ status }) => status?.response !== "declined");
  const inRole = (isOptional: (attendee: Attendee) => boolean) =>
    parsePeople(came.filter(isOptional));
  const host = parsePerson(organizer);
  return {
    // Without another wish Graph tells times in UTC, and does not write it behind them.
    startsAt: new Date(`${start.dateTime.replace(/Z$/, "")}Z`),
    required: [...(host ? [host] : []), ...inRole(({ type }) => type !== "optional")],
    optional: inRole(({ type }) => type === "optional"),
    ...(host && { organizer: host }),
    accepted: inRole(({ status }) => saidOf(status?.response) === "yes"),
    invitedCount: invited.length,
    repSaid: saidOf(responseStatus?.response),
  };
}

/** An organiser comes to their own meeting. */
function saidOf(response: string | null | undefined): Meeting["repSaid"] {
  if (response === "declined") return "no";
  const isYes = ["accepted", "tentativelyAccepted", "organizer"].includes(response ?? "");
  return isYes ? "yes" : "nothing";
}
