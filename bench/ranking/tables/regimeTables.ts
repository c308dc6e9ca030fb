import type {
  ConnectionStrength,
  WeighedActivity,
} from "../../../src/core/strength/connectionStrength";
import { regimes } from "../../archive/thinRows";
import type { Regime } from "../../archive/thinRows";
import { openArchive } from "../../archive/openArchive";
import { corpora, readCorpus } from "../judgeCorpus";
import { judgeRegime } from "../judgeRegimes";
import type { RegimeJudgement, RegimePair, RegimeQuery } from "../judgeRegimes";
import { decimals, markdownTable } from "./markdownTable";

const bands: readonly ConnectionStrength[] = ["strong", "medium", "weak"];

type Judged = ReadonlyMap<Regime, RegimeJudgement>;

/** How order and bands stand what real tracking leaves of the mail. */
export function regimeSection(folder: string, wanted: readonly Regime[] = regimes): string {
  const judged = judgeRegimes(folder, wanted);
  return [...sectionOf(judged, "known"), ...sectionOf(judged, "unknown")].join("\n\n");
}

function sectionOf(all: Judged, activity: WeighedActivity): readonly string[] {
  const judged = new Map(
    [...all].map(([regime, judgement]) => [regime, only(activity, judgement)]),
  );
  const [count = 0] = [...judged.values()].map(({ queries }) => queries.length);
  return [
    `### Tracking, activity ${activity}: the order from contact days (${count} queries with at least three candidates)`,
    orderTable(judged),
    `### Tracking, activity ${activity}: how often both answered, and how many pairs bear the band`,
    bandTable(judged),
  ];
}

function only(wanted: WeighedActivity, { queries, pairs }: RegimeJudgement): RegimeJudgement {
  return {
    queries: queries.filter(({ activity }) => activity === wanted),
    pairs: pairs.filter(({ activity }) => activity === wanted),
  };
}

function judgeRegimes(folder: string, wanted: readonly Regime[]): Judged {
  const parts = corpora.map((corpus) => {
    const content = readCorpus(folder, corpus);
    const archive = { content, whole: openArchive(content) };
    return new Map(wanted.map((regime) => [regime, judgeRegime(corpus, archive, regime)]));
  });
  const collect = (regime: Regime): RegimeJudgement => ({
    queries: parts.flatMap((part) => part.get(regime)?.queries ?? []),
    pairs: parts.flatMap((part) => part.get(regime)?.pairs ?? []),
  });
  return new Map(wanted.map((regime) => [regime, collect(regime)]));
}

function orderTable(judged: Judged): string {
  const header = ["tracked", "NDCG@5", "perfect order of those seen", "share of it", ...corpora];
  const rows = [...judged].map(([regime, { queries }]) => {
    const ndcg = mean(queries, ({ ndcg }) => ndcg);
    const perfect = mean(queries, ({ perfect }) => perfect);
    const parts = corpora.map((corpus) => {
      const own = queries.filter((query) => query.corpus === corpus);
      return decimals(mean(own, ({ ndcg }) => ndcg));
    });
    return [regime, decimals(ndcg), decimals(perfect), decimals(ndcg / perfect), ...parts];
  });
  return markdownTable([header, ...rows]);
}

function bandTable(judged: Judged): string {
  const header = ["tracked", ...bands, ...bands.slice(0, 2).flatMap(titlesOf)];
  const rows = [...judged].map(([regime, { pairs }]) => [
    regime,
    ...bands.map((band) => chanceOf(ofBand(pairs, band))),
    ...bands
      .slice(0, 2)
      .flatMap((band) =>
        corpora.map((corpus) =>
          chanceOf(ofBand(pairs, band).filter((pair) => pair.corpus === corpus)),
        ),
      ),
  ]);
  return markdownTable([header, ...rows]);
}

function titlesOf(band: ConnectionStrength): readonly string[] {
  return corpora.map((corpus) => `${corpus}: ${band}`);
}

function ofBand(pairs: readonly RegimePair[], band: ConnectionStrength): readonly RegimePair[] {
  return pairs.filter(({ strength }) => strength === band);
}

/** ".41 of 847" */
function chanceOf(pairs: readonly RegimePair[]): string {
  if (pairs.length === 0) return "none";
  const twoWay = pairs.filter(({ relevance }) => relevance === 2).length;
  return `${decimals(twoWay / pairs.length)} of ${pairs.length}`;
}

function mean(queries: readonly RegimeQuery[], valueOf: (query: RegimeQuery) => number): number {
  return queries.reduce((sum, query) => sum + valueOf(query), 0) / queries.length;
}
