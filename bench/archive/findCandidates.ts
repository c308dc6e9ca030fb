import type { ColleagueActivity } from "../../src/core/strength/colleagueActivity";
import { horizonDays } from "../../src/core/strength/historySum";
import { messagesBetween } from "./directMessages";
import type { DirectMessage } from "./directMessages";
import type { OpenArchive } from "./openArchive";
import type { Query } from "./readQueries";
import type { PersonId } from "./readRows";

const horizonSeconds = horizonDays * 86_400;

/** A colleague who was in touch with the person asked about, seen at the moment of the query. */
export interface Candidate {
  readonly id: PersonId;
  /** Between the two, of the three years before the query, by time. */
  readonly messages: readonly DirectMessage[];
  readonly activity: Required<ColleagueActivity>;
}

/** Who never wrote to anybody has been silent for as long as anything counts. */
const silent: Required<ColleagueActivity> = { daysSinceActive: horizonDays, activeDays: 0 };

/** Everybody of the organisation with a direct message in three years who had written anything. */
export function findCandidates(archive: OpenArchive, query: Query): readonly Candidate[] {
  return findInTouch(archive, query).filter(({ activity }) => activity !== silent);
}

/** Those and who were only written to: where little is tracked, they may write untracked. */
export function findInTouch(archive: OpenArchive, query: Query): readonly Candidate[] {
  return [...archive.findDirectMessages(query)].flatMap(([id, all]) => {
    const messages = messagesBetween(all, query.at - horizonSeconds, query.at);
    const activity = archive.findActivity(id, query.at) ?? silent;
    return messages.length === 0 ? [] : [{ id, messages, activity }];
  });
}
