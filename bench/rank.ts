import { parseArgs } from "node:util";

import { openArchive, readArchive } from "./archive/openArchive";
import { rankCandidates } from "./archive/rankCandidates";
import type { Knowledge, RankedCandidate } from "./archive/rankCandidates";
import type { Query } from "./archive/readQueries";

const usage =
  "npm run --silent rank -- --messages FILE --people FILE --queries FILE [--detail full|contact-days] [--activity known|unknown]";

const scoreDecimals = 12;

interface RankOptions extends Knowledge {
  readonly messages: string;
  readonly people: string;
  readonly queries: string;
}

/** One line a query, in their order: x, t, org, then every candidate as id:score:label. */
function rank(options: RankOptions): string {
  const archive = openArchive(readArchive(options));
  return archive.queries
    .map((query) => toLine(query, rankCandidates(archive, query, options)))
    .join("");
}

function toLine({ person, at, organization }: Query, ranked: readonly RankedCandidate[]): string {
  const candidates = ranked.map(
    ({ id, score, strength }) => `${id}:${score.toFixed(scoreDecimals)}:${strength}`,
  );
  return `${person}\t${at}\t${organization}\t${candidates.join(",")}\n`;
}

function readOptions(): RankOptions {
  const { values } = parseArgs({
    options: {
      messages: { type: "string" },
      people: { type: "string" },
      queries: { type: "string" },
      detail: { type: "string", default: "full" },
      activity: { type: "string", default: "known" },
    },
  });
  const { messages, people, queries, detail, activity } = values;
  if (messages === undefined || people === undefined || queries === undefined) {
    throw new Error("Messages, people and queries are all needed");
  }
  if (detail !== "full" && detail !== "contact-days") {
    throw new Error(`There is no detail "${detail}"`);
  }
  if (activity !== "known" && activity !== "unknown") {
    throw new Error(`Activity is known or unknown, not "${activity}"`);
  }
  return { messages, people, queries, detail, activity };
}

try {
  process.stdout.write(rank(readOptions()));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 1;
}
