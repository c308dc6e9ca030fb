import path from "node:path";

import { visibilityOf } from "../../src/core/strength/visibility";
import { findCandidates } from "../archive/findCandidates";
import { readArchive } from "../archive/openArchive";
import type { ArchiveContent, OpenArchive } from "../archive/openArchive";
import type { Knowledge } from "../archive/rankCandidates";
import { judge } from "./methods/shippedMethods";
import type { Judgement } from "./methods/shippedMethods";
import type { Method } from "./methods/method";
import type { Relevance } from "./metrics";
import { truthOf } from "./truth";
import { verdictOn } from "./verdict";
import type { Verdict } from "./verdict";

export const corpora = ["storage-2022", "mips-2008", "w3c-2000"] as const;
export type Corpus = (typeof corpora)[number];

/** One query as every method answered it. */
export interface JudgedQuery {
  readonly corpus: Corpus;
  /** Resampling draws persons, not queries: one person's queries are alike. */
  readonly person: string;
  readonly candidateCount: number;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** One colleague and one person, banded by the product, and what came of it. */
export interface JudgedPair {
  readonly corpus: Corpus;
  readonly person: string;
  readonly query: number;
  readonly judgement: Judgement;
  readonly messageCount: number;
  readonly relevance: Relevance;
}

export function readCorpus(folder: string, corpus: Corpus): ArchiveContent {
  const file = (name: string) => path.join(folder, `${corpus}.${name}`);
  return readArchive({
    messages: file("messages.tsv.gz"),
    people: file("people.tsv.gz"),
    queries: file("queries.tsv"),
  });
}

/** The `rank` queries in which somebody among the candidates came close. */
export function judgeQueries(
  archive: OpenArchive,
  corpus: Corpus,
  methods: readonly Method[],
): readonly JudgedQuery[] {
  return archive.queries
    .filter(({ kind }) => kind === "rank")
    .flatMap((query) => {
      const candidates = findCandidates(archive, query);
      const truth = truthOf(archive, query);
      if (candidates.every(({ id }) => truth.relevanceOf(id) === 0)) return [];
      const answered = { query, candidates, truth };
      return {
        corpus,
        person: `${corpus} ${query.person}`,
        candidateCount: candidates.length,
        verdicts: new Map(methods.map((method) => [method.name, verdictOn(answered, method)])),
      };
    });
}

/** Every pair of the `cal` queries, which were drawn without looking ahead. */
export function judgePairs(
  archive: OpenArchive,
  corpus: Corpus,
  knowledge: Knowledge,
): readonly JudgedPair[] {
  return archive.queries.flatMap((query, index) => {
    if (query.kind !== "cal") return [];
    const { relevanceOf } = truthOf(archive, query);
    const visibility = visibilityOf(archive.findSeenDays(query.organization, query.at));
    return findCandidates(archive, query).map((candidate) => ({
      corpus,
      person: `${corpus} ${query.person}`,
      query: index,
      judgement: judge(candidate, { at: query.at, visibility }, knowledge),
      messageCount: candidate.messages.length,
      relevance: relevanceOf(candidate.id),
    }));
  });
}
