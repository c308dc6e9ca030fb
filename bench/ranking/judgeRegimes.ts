import type {
  ConnectionStrength,
  WeighedActivity,
} from "../../src/core/strength/connectionStrength";
import { findCandidates } from "../archive/findCandidates";
import { openArchive } from "../archive/openArchive";
import type { ArchiveContent, OpenArchive } from "../archive/openArchive";
import { rankCandidates } from "../archive/rankCandidates";
import type { OrganizationId, Query } from "../archive/readQueries";
import { thinRows } from "../archive/thinRows";
import type { Regime } from "../archive/thinRows";
import type { Corpus } from "./judgeCorpus";
import { ndcgOf } from "./metrics";
import type { Relevance } from "./metrics";
import { truthOf } from "./truth";

const activities: readonly WeighedActivity[] = ["known", "unknown"];

/** One `rank` query answered from thinned mail, judged by what the whole archive knows. */
export interface RegimeQuery {
  readonly corpus: Corpus;
  readonly activity: WeighedActivity;
  readonly ndcg: number;
  /** What the best order of those seen would reach. */
  readonly perfect: number;
}

/** One pair that a `cal` query labels. */
export interface RegimePair {
  readonly corpus: Corpus;
  readonly activity: WeighedActivity;
  readonly strength: ConnectionStrength;
  readonly relevance: Relevance;
}

export interface RegimeJudgement {
  readonly queries: readonly RegimeQuery[];
  readonly pairs: readonly RegimePair[];
}

const fewestCandidates = 3;

interface Judging {
  readonly corpus: Corpus;
  readonly whole: OpenArchive;
  readonly thinned: OpenArchive;
}

/** Each organisation ranks from what a way of tracking leaves of its own mail, as contact days. */
export function judgeRegime(
  corpus: Corpus,
  { content, whole }: { content: ArchiveContent; whole: OpenArchive },
  regime: Regime,
): RegimeJudgement {
  const judged = organizationsOf(content).map((organization) => {
    const { organizations } = content;
    const queries = content.queries.filter((query) => query.organization === organization);
    const rows = thinRows(content.rows, organizations, { organization, regime });
    const thinned = openArchive({ rows, organizations, queries });
    const judging = { corpus, whole, thinned };
    return {
      queries: queries.flatMap((query) => judgeOrder(judging, query)),
      pairs: queries.flatMap((query) => judgeBands(judging, query)),
    };
  });
  return {
    queries: judged.flatMap(({ queries }) => queries),
    pairs: judged.flatMap(({ pairs }) => pairs),
  };
}

function organizationsOf({ queries }: ArchiveContent): readonly OrganizationId[] {
  return [...new Set(queries.map(({ organization }) => organization))];
}

/** Candidates whom the thinned mail does not show count as missed. */
function judgeOrder({ corpus, whole, thinned }: Judging, query: Query): readonly RegimeQuery[] {
  if (query.kind !== "rank") return [];
  const { relevanceOf } = truthOf(whole, query);
  const possible = new Map(findCandidates(whole, query).map(({ id }) => [id, relevanceOf(id)]));
  const truth = [...possible.values()];
  if (truth.length < fewestCandidates || truth.every((relevance) => relevance === 0)) return [];

  return activities.map((activity) => {
    const ranked = rankCandidates(thinned, query, { detail: "contact-days", activity }).map(
      ({ id }): Relevance => possible.get(id) ?? 0,
    );
    const perfect = ranked.toSorted((one, other) => other - one);
    return { corpus, activity, ndcg: ndcgOf(ranked, truth), perfect: ndcgOf(perfect, truth) };
  });
}

function judgeBands({ corpus, whole, thinned }: Judging, query: Query): readonly RegimePair[] {
  if (query.kind !== "cal") return [];
  const { relevanceOf } = truthOf(whole, query);
  return activities.flatMap((activity) =>
    rankCandidates(thinned, query, { detail: "contact-days", activity }).map(
      ({ id, strength }) => ({ corpus, activity, strength, relevance: relevanceOf(id) }),
    ),
  );
}
