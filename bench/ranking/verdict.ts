import type { Candidate } from "../archive/findCandidates";
import type { Query } from "../archive/readQueries";
import type { Method } from "./methods/method";
import { ndcgAt5, tieKey } from "./metrics";
import type { Truth } from "./truth";

/** How well one method answered one query; undefined where the query cannot tell. */
export interface Verdict {
  readonly ndcg: number | undefined;
  readonly reciprocalRank: number | undefined;
  readonly isFirstReplyOnTop: number | undefined;
  readonly isTwoWayOnTop: number | undefined;
}

export type Metric = keyof Verdict;

export interface AnsweredQuery {
  readonly query: Query;
  readonly candidates: readonly Candidate[];
  readonly truth: Truth;
}

export function verdictOn({ query, candidates, truth }: AnsweredQuery, method: Method): Verdict {
  const scores = method.score(candidates, query);
  const ranked = candidates
    .map(({ id }, index) => ({ id, score: scores[index] ?? 0, tie: tieKey(id, query.person) }))
    .sort((one, other) => other.score - one.score || one.tie - other.tie)
    .map(({ id }) => id);
  const relevances = ranked.map(truth.relevanceOf);
  const place = truth.firstReply === undefined ? -1 : ranked.indexOf(truth.firstReply);
  return {
    ndcg: ndcgAt5(relevances),
    reciprocalRank: place < 0 ? undefined : 1 / (place + 1),
    isFirstReplyOnTop: place < 0 ? undefined : Number(place === 0),
    isTwoWayOnTop: relevances.includes(2) ? Number(relevances[0] === 2) : undefined,
  };
}
