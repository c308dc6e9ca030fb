import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { Addressing } from "../../../core/evidence/contactDay";
import type { Person } from "../../../core/people/people";
import type { Meeting } from "./parseMeetings";
import type { WhoIs } from "../whoIs";
import type { Touch, Witnessed } from "../witnessed";

/** The colleagues in a meeting with the prospect. */
export function meetingTouches(meetings: readonly Meeting[], whoIs: WhoIs): Witnessed {
  const witnessed = meetings.map((meeting) => witnessMeeting(meeting, whoIs));
  return {
    own: witnessed.flatMap(({ own }) => own),
    colleagues: witnessed.flatMap(({ colleagues }) => colleagues),
    bystanders: [],
  };
}

interface Attendee {
  readonly person: Person;
  readonly addressing: Addressing;
}

function witnessMeeting(meeting: Meeting, whoIs: WhoIs): Witnessed {
  const attendees = attendeesOf(meeting);
  const accepted = new Set(meeting.accepted.map(({ address }) => address));
  const prospect = attendees.find(({ person }) => whoIs(person) === "prospect");
  if (prospect === undefined) return { own: [], colleagues: [], bystanders: [] };

  const isInvitation = isFromOutside(meeting, whoIs);
  const touchOf = ({ addressing }: Pick<Attendee, "addressing">, hasAccepted: boolean): Touch => ({
    on: {
      day: dayNumberOf(meeting.startsAt),
      kind: "meeting",
      direction: isInvitation && !hasAccepted ? "fromProspect" : "mutual",
      addressing: prospect.addressing === "copied" ? "copied" : addressing,
    },
    detail: { isReply: false, recipientCount: Math.max(1, meeting.invitedCount) },
  });
  return {
    // A meeting of the rep's own calendar, whether or not the rep stands on the list.
    own:
      meeting.repSaid === "no"
        ? []
        : [touchOf({ addressing: "direct" }, meeting.repSaid === "yes")],
    colleagues: attendees
      .filter(({ person }) => whoIs(person) === "colleague")
      .map((attendee) => ({
        ...touchOf(attendee, accepted.has(attendee.person.address)),
        person: attendee.person,
      })),
    bystanders: [],
  };
}

/** Somebody outside can invite whom they like: only an answer shows that it was taken. */
function isFromOutside({ organizer }: Meeting, whoIs: WhoIs): boolean {
  const who = organizer && whoIs(organizer);
  return who !== "rep" && who !== "colleague" && organizer !== undefined;
}

/** Each person once; an organiser mostly stands among the attendees too. */
function attendeesOf({ required, optional }: Meeting): readonly Attendee[] {
  const byAddress = new Map<string, Attendee>();
  for (const person of optional) byAddress.set(person.address, { person, addressing: "copied" });
  for (const person of required) byAddress.set(person.address, { person, addressing: "direct" });
  return [...byAddress.values()];
}
