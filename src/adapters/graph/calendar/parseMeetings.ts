import { array, boolean, looseObject, nullish, object, safeParse, string } from "valibot";
import type { InferOutput } from "valibot";

import { AppError } from "../../../core/errors";
import type { Person } from "../../../core/people/people";
import { parsePeople, parsePerson, recipientSchema } from "../parsePerson";

/** A meeting of the rep's calendar that took place, as far as the calendar knows. */
export interface Meeting {
  readonly startsAt: Date;
  /** Organiser and required attendees who did not decline. */
  readonly required: readonly Person[];
  readonly optional: readonly Person[];
  /** How many were invited, organiser not counted. */
  readonly invitedCount: number;
  readonly isDeclinedByRep: boolean;
}

export interface MeetingPage {
  readonly meetings: readonly Meeting[];
  /** There were more than fitted; these are the newest. */
  readonly hasMore: boolean;
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
  isDraft: nullish(boolean()),
  responseStatus: responseSchema,
});

const pageSchema = looseObject({
  value: array(eventSchema),
  "@odata.nextLink": nullish(string()),
});

type Event = InferOutput<typeof eventSchema>;
type Attendee = InferOutput<typeof attendeeSchema>;

/** @throws AppError when the answer is not what Graph's documents say */
export function parseMeetings(body: unknown): MeetingPage {
  const page = safeParse(pageSchema, body);
  if (!page.success) throw new AppError("unexpected");

  const held = page.output.value.filter(({ isCancelled, isDraft }) => !isCancelled && !isDraft);
  return { meetings: held.map(toMeeting), hasMore: page.output["@odata.nextLink"] != null };
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
    invitedCount: invited.length,
    isDeclinedByRep: responseStatus?.response === "declined",
  };
}
