import { openArchive } from "../../archive/openArchive";
import { corpora, judgeQueries, readCorpus } from "../judgeCorpus";
import { contactDays, shippedMethods } from "../methods/shippedMethods";
import { documentMethods } from "../methods/documentMethods";
import { qualityTable } from "./qualityTables";

const direct = shippedMethods.filter(({ name }) =>
  [contactDays, "ours, contact days, activity unknown"].includes(name),
);
const methods = [...direct, ...documentMethods];

/** How the order holds where all that is known of a pair went through a sealed document. */
export function documentSection(folder: string): string {
  const queries = corpora.flatMap((corpus) =>
    judgeQueries(openArchive(readCorpus(folder, corpus)), corpus, methods),
  );
  const choices = queries.filter(({ candidateCount }) => candidateCount >= 3);
  const names = methods.map(({ name }) => name);
  return [
    `### Through documents: ${choices.length} queries with at least three candidates`,
    qualityTable(choices, names),
  ].join("\n\n");
}
