import * as v from "valibot";

import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import type { Addressing, DayNumber } from "../../../src/core/evidence/contactDay";
import type { EmailAddress } from "../../../src/core/people/emailAddress";
import { mostRecipients } from "./countMail";
import { addressOf } from "./mailFacts";

/** A meeting that took place, as far as the calendar knows, and may be told of. */
export interface MeetingFacts {
  readonly meetingId: string;
  readonly startsAt: Date;
  readonly day: DayNumber;
  /** Whoever did not decline. */
  readonly attendees: readonly {
    readonly address: EmailAddress;
    readonly addressing: Addressing;
  }[];
}

export const meetingFields =
  "iCalUId,start,organizer,attendees,isCancelled,isAllDay,sensitivity,responseStatus";

const recipientEntries = {
  emailAddress: v.nullish(v.looseObject({ address: v.nullish(v.string()) })),
};

const responseForm = v.nullish(v.looseObject({ response: v.nullish(v.string()) }));

const eventForm = v.looseObject({
  id: v.string(),
  iCalUId: v.nullish(v.string()),
  start: v.looseObject({ dateTime: v.string() }),
  organizer: v.nullish(v.looseObject(recipientEntries)),
  attendees: v.nullish(
    v.array(
      v.looseObject({ ...recipientEntries, type: v.nullish(v.string()), status: responseForm }),
    ),
  ),
  isCancelled: v.nullish(v.boolean()),
  isAllDay: v.nullish(v.boolean()),
  sensitivity: v.nullish(v.string()),
  responseStatus: responseForm,
});

type Event = v.InferOutput<typeof eventForm>;

/** Undefined for a meeting that is not counted: cancelled, all day, private, declined, or with a crowd. */
export function meetingFactsOf(raw: unknown): MeetingFacts | undefined {
  const { success, output: event } = v.safeParse(eventForm, raw);
  if (!success || isLeftOut(event)) return undefined;
  // Without another wish Graph tells times in UTC, and does not write it behind them.
  const startsAt = new Date(`${event.start.dateTime.replace(/Z$/, "")}Z`);
  if (Number.isNaN(startsAt.getTime())) return undefined;
  return {
    meetingId: event.iCalUId ?? event.id,
    startsAt,
    day: dayNumberOf(startsAt),
    attendees: attendeesOf(event),
  };
}

function isLeftOut(event: Event): boolean {
  const { isCancelled, isAllDay, sensitivity = "normal", responseStatus, attendees } = event;
  if (isCancelled === true || isAllDay === true) return true;
  // What is not said to be normal is not taken for it.
  if (sensitivity !== "normal" || responseStatus?.response === "declined") return true;
  return (attendees?.length ?? 0) > mostRecipients;
}

/** Each once; an organiser mostly stands among the attendees too. */
function attendeesOf({ organizer, attendees }: Event): MeetingFacts["attendees"] {
  const came = (attendees ?? []).filter(
    ({ type, status }) => type !== "resource" && status?.response !== "declined",
  );
  const byAddress = new Map<EmailAddress, Addressing>();
  for (const attendee of came) {
    const address = addressOf(attendee);
    if (address === undefined || byAddress.get(address) === "direct") continue;
    byAddress.set(address, attendee.type === "optional" ? "copied" : "direct");
  }
  const host = addressOf(organizer);
  if (host !== undefined) byAddress.set(host, "direct");
  return [...byAddress].map(([address, addressing]) => ({ address, addressing }));
}
