import { corpora, judgeQueries } from "../judgeCorpus";
import type { JudgedQuery } from "../judgeCorpus";
import type { OpenArchive } from "../../archive/openArchive";
import {
  allDefaults,
  asDelivered,
  documentMethods,
  everythingExact,
} from "../methods/documentMethods";
import { contactDays, shippedMethods } from "../methods/shippedMethods";
import { meanOf, qualityTable } from "./qualityTables";

const directWithoutActivity = "ours, contact days, activity unknown";
const direct = shippedMethods.filter(({ name }) =>
  [contactDays, directWithoutActivity].includes(name),
);
const methods = [...direct, ...documentMethods];

/** What has to hold of the order where all that is known of a pair went through a document. */
const leastWithDefaults = 0.785;
const mostLostByTheForm = 0.002;

/** How the order holds where all that is known of a pair went through a sealed document. */
export function documentSection(archives: readonly OpenArchive[]): string {
  const queries = archives.flatMap((archive, place) => {
    const corpus = corpora[place];
    return corpus === undefined ? [] : judgeQueries(archive, corpus, methods);
  });
  const choices = queries.filter(({ candidateCount }) => candidateCount >= 3);
  const names = methods.map(({ name }) => name);
  return [
    `### Through documents: ${choices.length} queries with at least three candidates`,
    qualityTable(choices, names),
    goalsIn(choices),
  ].join("\n\n");
}

function goalsIn(queries: readonly JudgedQuery[]): string {
  const meanOfMethod = (name: string) => meanOf(queries, name, "ndcg");
  const defaults = meanOfMethod(allDefaults);
  const unasked = meanOfMethod(asDelivered);
  const lost = meanOfMethod(contactDays) - meanOfMethod(everythingExact);
  return [
    `All defaults: ${defaults.toFixed(4)}, of ${leastWithDefaults} at least: ${said(defaults >= leastWithDefaults)}.`,
    `Activity not asked, as the pane orders: ${unasked.toFixed(4)}, of ${leastWithDefaults}: ${said(unasked >= leastWithDefaults)}; contact days themselves have ${meanOfMethod(directWithoutActivity).toFixed(4)} there.`,
    `The form alone loses ${lost.toFixed(4)}, of ${mostLostByTheForm} at most: ${said(lost <= mostLostByTheForm)}.`,
  ].join("\n");
}

function said(isReached: boolean): string {
  return isReached ? "reached" : "missed";
}
