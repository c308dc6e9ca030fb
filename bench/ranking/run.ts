import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { bandRatios, bandTable, scoreTable } from "./tables/bandTables";
import { heuristics } from "./methods/heuristics";
import { openArchive } from "../archive/openArchive";
import type { Knowledge } from "../archive/rankCandidates";
import { regimes } from "../archive/thinRows";
import type { Regime } from "../archive/thinRows";
import { corpora, judgePairs, judgeQueries, readCorpus } from "./judgeCorpus";
import type { JudgedPair, JudgedQuery } from "./judgeCorpus";
import { differenceTable, qualityTable } from "./tables/qualityTables";
import { documentSection } from "./tables/documentSection";
import { regimeSection } from "./tables/regimeTables";
import { fullDetail, shippedMethods } from "./methods/shippedMethods";
import { writeFigures } from "./writeFigures";

const projectRoot = path.join(__dirname, "..", "..");
const folder = path.resolve(projectRoot, process.env["RANKING_DATA"] ?? "../shared/ranking");

const methods = [...heuristics, ...shippedMethods];
const names = methods.map(({ name }) => name);

const knowledges: readonly (Knowledge & { readonly title: string })[] = [
  { title: "full detail", detail: "full", activity: "known" },
  { title: "contact days", detail: "contact-days", activity: "known" },
  { title: "full detail, activity unknown", detail: "full", activity: "unknown" },
  { title: "contact days, activity unknown", detail: "contact-days", activity: "unknown" },
];

// `--regime` alone is all of them, `--regime NAME` one: only a lenient parser lets a value be left out.
const { values: asked } = parseArgs({
  options: { regime: { type: "string" }, documents: { type: "boolean" } },
  strict: false,
});

if (!existsSync(folder)) {
  console.log("Skipped: the ranking data is not here. RANKING_DATA names its folder.");
} else if (asked.documents === true)
  console.log(documentSection(openArchives().map(({ archive }) => archive)));
else if (asked.regime === undefined) evaluate();
else console.log(regimeSection(folder, toRegimes(asked.regime)));

function toRegimes(name: string | boolean): readonly Regime[] {
  if (typeof name === "boolean") return regimes;
  const found = regimes.filter((regime) => regime === name);
  if (found.length === 0) throw new Error(`--regime is one of ${regimes.join(", ")}`);
  return found;
}

function openArchives() {
  return corpora.map((corpus) => ({ corpus, archive: openArchive(readCorpus(folder, corpus)) }));
}

function evaluate(): void {
  const archives = openArchives();
  const queries = archives.flatMap(({ corpus, archive }) => judgeQueries(archive, corpus, methods));
  const banded = knowledges.map((knowledge) => ({
    title: knowledge.title,
    pairs: archives.flatMap(({ corpus, archive }) => judgePairs(archive, corpus, knowledge)),
  }));
  const figures = [
    regimeSection(folder),
    documentSection(archives.map(({ archive }) => archive)),
    qualitySection(queries),
    bandSection(banded),
  ].join("\n\n");
  console.log(figures);
  writeFigures(path.join(projectRoot, "docs", "strength.md"), figures);
}

function qualitySection(all: readonly JudgedQuery[]): string {
  const choices = all.filter(({ candidateCount }) => candidateCount >= 3);
  return [
    `### Order: ${choices.length} queries with at least three candidates`,
    qualityTable(choices, names),
    `### Order: all ${all.length} queries`,
    qualityTable(all, names),
    `### What ours with full detail gains, query by query (at least three candidates)`,
    differenceTable(
      choices,
      fullDetail,
      names.filter((name) => name !== fullDetail),
    ),
  ].join("\n\n");
}

function bandSection(
  bands: readonly { readonly title: string; readonly pairs: readonly JudgedPair[] }[],
): string {
  const sections = bands.flatMap(({ title, pairs }) => [
    `### Bands: ${title} (${pairs.length} pairs; ${bandRatios(pairs)})`,
    bandTable(pairs),
  ]);
  const [full] = bands;
  return [
    ...sections,
    "### Chances along the score: full detail",
    scoreTable(full?.pairs ?? []),
  ].join("\n\n");
}
