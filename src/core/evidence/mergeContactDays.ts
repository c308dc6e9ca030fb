import { groupBy } from "../groupBy";
import { compareText } from "../words/compareText";
import { isMutualByKind } from "./contactDay";
import type { ContactDay } from "./contactDay";

/**
 * One history of what several sources know of one colleague and the prospect. They see the same
 * messages, so nothing is added up over sources: of the same day, kind and direction the source that
 * saw most counts, with its details. Within one source everything counts.
 *
 * @param bySource - the days each source reported, the source to prefer first
 */
export function mergeContactDays(
  bySource: readonly (readonly ContactDay[])[],
): readonly ContactDay[] {
  const fullest = new Map<string, readonly ContactDay[]>();
  for (const days of bySource) {
    for (const [key, seen] of groupBy(days, occasionOf)) {
      const known = fullest.get(key);
      if (known === undefined || saysMore(seen, known)) fullest.set(key, seen);
    }
  }
  return [...fullest.values()].flatMap(addUp).sort(byTime);
}

/** Sources may tell differently who arranged a meeting; it is the same one. */
function occasionOf({ day, kind, direction }: ContactDay): string {
  return `${day} ${kind} ${isMutualByKind[kind] ? "" : direction}`;
}

function saysMore(days: readonly ContactDay[], others: readonly ContactDay[]): boolean {
  const difference = timesOf(days) - timesOf(others);
  return difference > 0 || (difference === 0 && detailsOf(days) > detailsOf(others));
}

function timesOf(days: readonly ContactDay[]): number {
  return days.reduce((sum, { times }) => sum + times, 0);
}

function detailsOf(days: readonly ContactDay[]): number {
  return days.reduce((sum, { messages }) => sum + (messages?.length ?? 0), 0);
}

/** One entry for each direction, direct and copied. */
function addUp(days: readonly ContactDay[]): readonly ContactDay[] {
  return [...groupBy(days, sortKey).values()].map((same) => same.reduce(sumOf));
}

function sumOf(one: ContactDay, other: ContactDay): ContactDay {
  const { messages, ...counted } = {
    ...one,
    times: one.times + other.times,
    ...repliesOf(one, other),
  };
  return messages === undefined || other.messages === undefined
    ? counted
    : { ...counted, messages: [...messages, ...other.messages] };
}

function repliesOf(one: ContactDay, other: ContactDay): Pick<ContactDay, "replies"> {
  if (one.replies === undefined && other.replies === undefined) return {};
  return { replies: (one.replies ?? 0) + (other.replies ?? 0) };
}

function byTime(one: ContactDay, other: ContactDay): number {
  return one.day - other.day || compareText(sortKey(one), sortKey(other));
}

function sortKey({ kind, direction, addressing }: ContactDay): string {
  return `${kind} ${direction} ${addressing}`;
}
