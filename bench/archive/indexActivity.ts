import type { ColleagueActivity } from "../../src/core/strength/colleagueActivity";
import { countBefore } from "./countBefore";
import type { PersonId } from "./readRows";
import type { ArchivedMessage } from "./toMessages";

const secondsPerDay = 86_400;

export type FindActivity = (
  person: PersonId,
  at: number,
) => Required<ColleagueActivity> | undefined;

/** How active somebody was at a moment, with anybody; undefined for who had not written yet. */
export function indexActivity(messages: readonly ArchivedMessage[]): FindActivity {
  const timesByAuthor = new Map<PersonId, number[]>();
  for (const { author, sentAt } of messages) {
    const times = timesByAuthor.get(author);
    if (times === undefined) timesByAuthor.set(author, [sentAt]);
    else times.push(sentAt);
  }
  timesByAuthor.forEach((times) => times.sort((one, other) => one - other));

  return (person, at) => {
    const times = timesByAuthor.get(person) ?? [];
    const count = countBefore(times, at, itself);
    const last = times[count - 1];
    if (last === undefined) return undefined;
    return {
      daysSinceActive: (at - last) / secondsPerDay,
      activeDays: activeDays(
        times.slice(countBefore(times, at - 31 * secondsPerDay, itself), count),
        at,
      ),
    };
  };
}

/** Of the thirty days that end with the last moment before `at`. */
function activeDays(times: readonly number[], at: number): number {
  const lastDay = Math.floor((at - 1) / secondsPerDay);
  const days = new Set(times.map((time) => Math.floor(time / secondsPerDay)));
  return [...days].filter((day) => lastDay - day < 30).length;
}

function itself(time: number): number {
  return time;
}
