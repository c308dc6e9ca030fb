import { corpora } from "../judgeCorpus";
import type { Corpus, JudgedQuery } from "../judgeCorpus";
import { markdownTable, withInterval, withMargin } from "./markdownTable";
import { estimateMean, shareByPerson } from "../resample";
import type { Estimate } from "../resample";
import type { Metric } from "../verdict";

/** Every method with every metric, pooled and by corpus; margins are halves of 95 % intervals. */
export function qualityTable(queries: readonly JudgedQuery[], methods: readonly string[]): string {
  const header = ["ranked by", "NDCG@5", "MRR", "hit@1", "hit@1 two-way", ...corpora];
  return markdownTable([header, ...methods.map((method) => qualityRow(queries, method))]);
}

function qualityRow(queries: readonly JudgedQuery[], method: string): readonly string[] {
  const pooled: readonly Metric[] = [
    "ndcg",
    "reciprocalRank",
    "isFirstReplyOnTop",
    "isTwoWayOnTop",
  ];
  return [
    method,
    ...pooled.map((metric) => withMargin(estimate(queries, method, metric))),
    ...corpora.map((corpus) => {
      const own = queriesOf(queries, corpus);
      const ndcg = withMargin(estimate(own, method, "ndcg"));
      return `${ndcg}, ${withMargin(estimate(own, method, "isFirstReplyOnTop"))}`;
    }),
  ];
}

/** By how much one method is better than each of the others, query by query. */
export function differenceTable(
  queries: readonly JudgedQuery[],
  method: string,
  others: readonly string[],
): string {
  const header = ["against", "NDCG@5", "hit@1", ...corpora.map((corpus) => `${corpus}: NDCG@5`)];
  const rows = others.map((other) => [
    other,
    withInterval(difference(queries, [method, other], "ndcg")),
    withInterval(difference(queries, [method, other], "isFirstReplyOnTop")),
    ...corpora.map((corpus) =>
      withInterval(difference(queriesOf(queries, corpus), [method, other], "ndcg")),
    ),
  ]);
  return markdownTable([header, ...rows]);
}

/** Pooled, as the first columns of the table. */
export function meanOf(queries: readonly JudgedQuery[], method: string, metric: Metric): number {
  return estimate(queries, method, metric).mean;
}

function estimate(queries: readonly JudgedQuery[], method: string, metric: Metric): Estimate {
  return estimateMean(
    shareByPerson(
      queries.map(({ person, verdicts }) => ({ person, value: verdicts.get(method)?.[metric] })),
    ),
  );
}

function difference(
  queries: readonly JudgedQuery[],
  [method, other]: readonly [string, string],
  metric: Metric,
): Estimate {
  const values = queries.map(({ person, verdicts }) => {
    const one = verdicts.get(method)?.[metric];
    const two = verdicts.get(other)?.[metric];
    return { person, value: one === undefined || two === undefined ? undefined : one - two };
  });
  return estimateMean(shareByPerson(values));
}

function queriesOf(queries: readonly JudgedQuery[], corpus: Corpus): readonly JudgedQuery[] {
  return queries.filter((query) => query.corpus === corpus);
}
