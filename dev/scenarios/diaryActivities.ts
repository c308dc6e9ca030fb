import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { LocalActivity } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { DiaryCall, DiaryEmail, DiaryMeeting, DiaryTask } from "./diaryEntries";
import { isColleague, toParty } from "./someone";
import type { Someone } from "./someone";

// Entries of the diary as the CRM holds them.

const meetingMinutes = 45;

export function emailActivity(entry: string, email: DiaryEmail): LocalActivity {
  const { at, from, to, cc = [], subject, regarding } = email;
  return {
    id: activityId(entry),
    kind: "email",
    subject,
    state: "completed",
    at,
    isOutgoing: isColleague(from),
    ownerId: ownerOf([from, ...to, ...cc]),
    parties: [
      toParty("sender")(from),
      ...to.map(toParty("to")),
      ...cc.map(toParty("cc")),
      ...(regarding === undefined ? [] : [toParty("regarding")(regarding)]),
    ],
  };
}

export function meetingActivity(entry: string, meeting: DiaryMeeting): LocalActivity {
  const { at, organizer, required, optional = [], subject, state } = meeting;
  return {
    id: activityId(entry),
    kind: "appointment",
    subject,
    state,
    at,
    until: endOf(meeting),
    ownerId: ownerOf([organizer, ...required, ...optional]),
    parties: [
      toParty("organizer")(organizer),
      ...required.map(toParty("required")),
      ...optional.map(toParty("optional")),
    ],
  };
}

export function callActivity(entry: string, { at, from, to, subject }: DiaryCall): LocalActivity {
  return {
    id: activityId(entry),
    kind: "phonecall",
    subject,
    state: "completed",
    at,
    isOutgoing: isColleague(from),
    ownerId: ownerOf([from, to]),
    parties: [toParty("sender")(from), toParty("to")(to)],
  };
}

export function taskActivity(entry: string, task: DiaryTask): LocalActivity {
  const { at, owner, regarding, subject } = task;
  return {
    id: activityId(entry),
    kind: "task",
    subject,
    state: "completed",
    at,
    ownerId: ownerOf([owner]),
    parties: [toParty("regarding")(regarding)],
  };
}

export function endOf({ at }: DiaryMeeting): Date {
  return new Date(at.getTime() + meetingMinutes * 60_000);
}

function activityId(entry: string): string {
  return stableId(`activity ${entry}`);
}

function ownerOf(people: readonly Someone[]): string {
  const owner = people.find(isColleague)?.record?.id;
  if (owner === undefined) throw new Error("A scenario's activity needs a colleague who owns it");
  return owner;
}
