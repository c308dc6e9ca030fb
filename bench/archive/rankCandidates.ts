import { connectionScore } from "../../src/core/strength/connectionScore";
import { orderingScore } from "../../src/core/strength/orderingScore";
import { connectionStrength } from "../../src/core/strength/connectionStrength";
import type {
  ConnectionStrength,
  WeighedActivity,
} from "../../src/core/strength/connectionStrength";
import { visibilityOf } from "../../src/core/strength/visibility";
import { findInTouch } from "./findCandidates";
import type { OpenArchive } from "./openArchive";
import type { Query } from "./readQueries";
import type { PersonId } from "./readRows";
import { dayBefore, toContactDays } from "./toContactDays";
import type { Detail } from "./toContactDays";

export interface RankedCandidate {
  readonly id: PersonId;
  readonly score: number;
  readonly strength: ConnectionStrength;
  readonly lastContactAt: number;
}

/** The product's input about every candidate. */
export interface Knowledge {
  readonly detail: Detail;
  readonly activity: WeighedActivity;
}

/** The product's own ordering score and band for every candidate, best first: score, last contact, id. */
export function rankCandidates(
  archive: OpenArchive,
  query: Query,
  { detail, activity: weighed }: Knowledge,
): readonly RankedCandidate[] {
  const today = dayBefore(query.at);
  const visibility = visibilityOf(archive.findSeenDays(query.organization, query.at));
  return findInTouch(archive, query)
    .map(({ id, messages, activity }) => {
      const days = toContactDays(messages, detail);
      const told = weighed === "known" ? activity : undefined;
      const score = orderingScore(days, today, told);
      const sight = { today, visibility, activity: weighed };
      const strength = connectionStrength(connectionScore(days, today, told), days, sight);
      return { id, score, strength, lastContactAt: messages.at(-1)?.sentAt ?? 0 };
    })
    .sort(bestFirst);
}

function bestFirst(one: RankedCandidate, other: RankedCandidate): number {
  return other.score - one.score || other.lastContactAt - one.lastContactAt || one.id - other.id;
}
