import { parseMailDate } from "./mailDate";

/** A sender's clock may be wrong by this much before the first server's is believed more. */
const forgivenDays = 7;

/** Mail with an earlier date was written by a computer whose clock had stopped. */
const firstMail = Date.UTC(1971, 0, 1);

const dayMs = 86_400_000;

export interface Dates {
  readonly date: string | undefined;
  /** The newest stamp of a server. */
  readonly received: string | undefined;
  /** The date of the line above the message; programs write there when they exported it. */
  readonly fromLine: string;
  /** When the message before it in the file was sent. */
  readonly neighbour: Date | undefined;
}

/** When a message was sent: what its sender's clock said, unless that is missing or impossible. */
export function sentMoment({ date, received, fromLine, neighbour }: Dates): Date | undefined {
  const stated = date === undefined ? undefined : parseMailDate(date);
  if (stated !== undefined && isOfSameDay(date, received)) return stated;
  const stamped = received === undefined ? undefined : stampOf(received);
  if (stated !== undefined && isPossible(stated, stamped)) return stated;
  return stamped ?? parseMailDate(fromLine) ?? neighbour ?? stated;
}

/** Nearly all mail arrives on the day it is sent; then its stamp need not be parsed. */
function isOfSameDay(date = "", received = ""): boolean {
  const [day] = /\b\d{1,2} [A-Za-z]{3} (?:19[789]|2\d\d)\d\b/.exec(date) ?? [];
  return day !== undefined && received.includes(day);
}

function isPossible(stated: Date, stamped: Date | undefined): boolean {
  if (stated.getTime() < firstMail) return false;
  return stamped === undefined || stated.getTime() - stamped.getTime() <= forgivenDays * dayMs;
}

/** A stamp ends in its date, behind the last semicolon. */
function stampOf(received: string): Date | undefined {
  return parseMailDate(received.slice(received.lastIndexOf(";") + 1).trim());
}
