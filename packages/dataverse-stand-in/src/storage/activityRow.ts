import type { LocalActivity } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import type { Row } from "@who-knows-whom/stand-in-base/sql/insertRows";

import { emailColumns, isSent } from "./emailColumns";

type Kind = LocalActivity["kind"];
type State = LocalActivity["state"];

const stateCodes: Readonly<Record<State, number>> = {
  open: 0,
  completed: 1,
  canceled: 2,
  scheduled: 3,
};

/** Of each kind, the status code of each state it can have; emails and calls differ by direction. */
const statusCodes: Readonly<
  Record<Kind, Partial<Record<State, number | { readonly out: number; readonly in: number }>>>
> = {
  email: { open: 1, completed: { out: 3, in: 4 }, canceled: 5 },
  appointment: { open: 1, completed: 3, canceled: 4, scheduled: 5 },
  phonecall: { open: 1, completed: { out: 2, in: 4 }, canceled: 3 },
  task: { open: 2, completed: 5, canceled: 6 },
};

/** The columns of an activity as Dataverse would hold them, by name. */
export function activityRow(activity: LocalActivity, now: Date): Row {
  const { id, kind, subject, state, at, ownerId } = activity;
  const trackedAt = toSeconds(activity.trackedAt ?? (at < now ? at : now));
  return {
    activityid: id.toLowerCase(),
    activitytypecode: kind,
    subject,
    statecode: stateCodes[state],
    statuscode: activity.statusCode ?? statusCode(activity),
    directioncode: kind === "email" || kind === "phonecall" ? Number(isOutgoing(activity)) : null,
    ownerid: ownerId.toLowerCase(),
    owneridtype: activity.ownerTable ?? "systemuser",
    ...emailColumns(activity),
    ...regardingColumns(activity),
    createdon: trackedAt,
    modifiedon: trackedAt,
    ...dates(activity),
  };
}

function regardingColumns({ parties }: LocalActivity): Row {
  const record = parties.find(({ role }) => role === "regarding")?.record;
  return {
    regardingobjectid: record?.id.toLowerCase() ?? null,
    regardingobjecttypecode: record?.table ?? null,
  };
}

/** Which columns date an activity depends on its kind and on whether it is over. */
function dates(activity: LocalActivity): Row {
  const { kind, state, at, until } = activity;
  const start = toSeconds(at);
  const end = toSeconds(until ?? at);
  const actual = state === "completed" ? end : null;
  const blank = { senton: null, scheduledstart: null, scheduledend: null, actualend: actual };
  switch (kind) {
    case "email":
      return { ...blank, senton: isSent(activity) ? start : null };
    case "appointment":
      return { ...blank, scheduledstart: start, scheduledend: end };
    case "phonecall":
    case "task":
      return { ...blank, scheduledend: state === "completed" ? null : end };
  }
}

function statusCode(activity: LocalActivity): number {
  const { kind, state } = activity;
  const code = statusCodes[kind][state];
  if (code === undefined) throw new Error(`In Dataverse no ${kind} is ${state}`);
  if (typeof code === "number") return code;
  return isOutgoing(activity) ? code.out : code.in;
}

function isOutgoing({ isOutgoing, parties }: LocalActivity): boolean {
  const sender = parties.find(({ role }) => role === "sender");
  return isOutgoing ?? sender?.record?.table === "systemuser";
}

function toSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
