import { connectionScore } from "../../src/core/strength/connectionScore";
import { connectionStrength } from "../../src/core/strength/connectionStrength";
import type { ConnectionStrength } from "../../src/core/strength/connectionStrength";
import type { Candidate } from "./findCandidates";
import type { PersonId } from "./readMessages";
import { dayBefore, toContactDays } from "./toContactDays";
import type { Detail } from "./toContactDays";

export interface RankedCandidate {
  readonly id: PersonId;
  readonly score: number;
  readonly strength: ConnectionStrength;
  readonly lastContactAt: number;
}

/** The product's own score and band for every candidate, best first: score, last contact, id. */
export function rankCandidates(
  candidates: readonly Candidate[],
  at: number,
  detail: Detail,
): readonly RankedCandidate[] {
  const today = dayBefore(at);
  return candidates
    .map(({ id, messages, activity }) => {
      const days = toContactDays(messages, detail);
      const score = connectionScore(days, today, activity);
      const strength = connectionStrength(score, days, today);
      return { id, score, strength, lastContactAt: messages.at(-1)?.sentAt ?? 0 };
    })
    .sort(bestFirst);
}

function bestFirst(one: RankedCandidate, other: RankedCandidate): number {
  return other.score - one.score || other.lastContactAt - one.lastContactAt || one.id - other.id;
}
