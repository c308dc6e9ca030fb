import type { ConnectionStrength } from "../../../src/core/strength/connectionStrength";
import { corpora } from "../judgeCorpus";
import type { JudgedPair } from "../judgeCorpus";
import { decimals, markdownTable, withMargin } from "./markdownTable";
import type { Relevance } from "../metrics";
import { estimateMean, meanOf, shareByPerson } from "../resample";

const bands: readonly ConnectionStrength[] = ["strong", "medium", "weak"];

const scoreSteps = [0, 0.1, 0.25, 0.5, 1, 2, 4, 6, 10, Infinity];

/** The meaning of each band: the share of its pairs that were in touch again within ninety days. */
export function bandTable(pairs: readonly JudgedPair[]): string {
  const header = [
    "band",
    "share of pairs",
    "best of a list",
    "both answered",
    "one answered",
    ...corpora.map((corpus) => `${corpus}: both`),
  ];
  return markdownTable([header, ...bands.map((band) => bandRow(pairs, band))]);
}

function bandRow(pairs: readonly JudgedPair[], band: ConnectionStrength): readonly string[] {
  const own = pairs.filter(({ judgement }) => judgement.strength === band);
  const best = bestOfLists(pairs);
  return [
    band,
    percent(own.length / pairs.length),
    percent(best.filter(({ judgement }) => judgement.strength === band).length / best.length),
    withMargin(estimateMean(sharesOf(own, 2))),
    withMargin(estimateMean(sharesOf(own, 1))),
    ...corpora.map((corpus) => decimals(chance(own.filter((pair) => pair.corpus === corpus)))),
  ];
}

/** "strong 4.0 x medium, medium 10.5 x weak" */
export function bandRatios(pairs: readonly JudgedPair[]): string {
  const [strong = 0, medium = 0, weak = 0] = bandChances(pairs);
  return `strong ${(strong / medium).toFixed(1)} x medium, medium ${(medium / weak).toFixed(1)} x weak`;
}

/** The chance that both answer, of strong, medium and weak pairs. */
export function bandChances(pairs: readonly JudgedPair[]): readonly number[] {
  return bands.map((band) => chance(pairs.filter(({ judgement }) => judgement.strength === band)));
}

/** The same chances along the score itself. */
export function scoreTable(pairs: readonly JudgedPair[]): string {
  const rows = scoreSteps.slice(0, -1).map((from, index) => {
    const below = scoreSteps[index + 1] ?? Infinity;
    const own = pairs.filter(({ judgement }) => judgement.score >= from && judgement.score < below);
    const range = below === Infinity ? `from ${from}` : `${from} to ${below}`;
    return [range, String(own.length), decimals(chance(own)), decimals(chance(own, 1))];
  });
  return markdownTable([["score", "pairs", "both answered", "one answered"], ...rows]);
}

function chance(pairs: readonly JudgedPair[], atLeast: Relevance = 2): number {
  return meanOf(sharesOf(pairs, atLeast));
}

function sharesOf(pairs: readonly JudgedPair[], atLeast: Relevance) {
  return shareByPerson(
    pairs.map(({ person, relevance }) => ({ person, value: Number(relevance >= atLeast) })),
  );
}

function bestOfLists(pairs: readonly JudgedPair[]): readonly JudgedPair[] {
  const best = new Map<string, JudgedPair>();
  for (const pair of pairs) {
    const list = `${pair.corpus} ${pair.query}`;
    const known = best.get(list);
    if (known === undefined || pair.judgement.score > known.judgement.score) best.set(list, pair);
  }
  return [...best.values()];
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
