import type { Diary } from "./diary";
import type { ScenarioCalendar } from "./scenarioCalendar";
import { isColleague } from "./someone";
import type { Someone } from "./someone";

type DaysAgo = readonly number[];

/** Days on which a colleague and an outsider were in touch, counted back from today. */
export interface Correspondence {
  readonly about: string;
  /** Emails of the colleague to the outsider. */
  readonly sent?: DaysAgo;
  /** Emails of the outsider to the colleague. */
  readonly received?: DaysAgo;
  readonly meetings?: DaysAgo;
  /** Calls of the colleague to the outsider. */
  readonly calls?: DaysAgo;
}

interface Pair {
  readonly ours: Someone;
  readonly theirs: Someone;
}

/** Fills the diary with a whole acquaintance at once. */
export function writeCorrespondence(
  { email, meeting, call }: Diary,
  { daysAgo }: ScenarioCalendar,
  { ours, theirs, about, ...when }: Pair & Correspondence,
): void {
  if (!isColleague(ours)) throw new Error(`${ours.name} is no colleague`);
  const { sent = [], received = [], meetings = [], calls = [] } = when;
  for (const day of sent)
    email({ at: daysAgo(day, 9, 10), from: ours, to: [theirs], subject: about });
  for (const day of received)
    email({ at: daysAgo(day, 15, 40), from: theirs, to: [ours], subject: `Re: ${about}` });
  for (const day of meetings)
    meeting({
      at: daysAgo(day, 10),
      organizer: ours,
      required: [theirs],
      subject: about,
      state: "completed",
    });
  for (const day of calls) call({ at: daysAgo(day, 11), from: ours, to: theirs, subject: about });
}
