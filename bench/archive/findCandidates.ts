import type { ColleagueActivity } from "../../src/core/strength/colleagueActivity";
import { messagesBetween } from "./directMessages";
import type { DirectMessage } from "./directMessages";
import type { OpenArchive } from "./openArchive";
import type { PersonId } from "./readMessages";
import type { Query } from "./readQueries";

const horizonSeconds = 1095 * 86_400;

/** A colleague who was in touch with the person asked about, seen at the moment of the query. */
export interface Candidate {
  readonly id: PersonId;
  /** Between the two, of the three years before the query, by time. */
  readonly messages: readonly DirectMessage[];
  readonly activity: Required<ColleagueActivity>;
}

/** Everybody of the organisation with a direct message in three years who had written anything. */
export function findCandidates(archive: OpenArchive, query: Query): readonly Candidate[] {
  return [...archive.findDirectMessages(query)].flatMap(([id, all]) => {
    const messages = messagesBetween(all, query.at - horizonSeconds, query.at);
    const activity = archive.findActivity(id, query.at);
    return messages.length === 0 || activity === undefined ? [] : [{ id, messages, activity }];
  });
}
