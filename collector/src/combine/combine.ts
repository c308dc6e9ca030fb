import { readFileSync } from "node:fs";
import path from "node:path";

import type { Collector } from "../commands/collector";
import { shown } from "../console/log";
import type { Computation, Engine } from "../engine/engine";
import { readColleagues } from "../graph/readColleagues";
import { writeWhole } from "../state/atomicFile";
import type { StateFolder } from "../state/stateFolder";
import { writeInputs } from "./combineInputs";
import { mailboxInputs } from "./mailboxInputs";

/** Joins what the mailboxes show with whom the CRM knows, into the rows of all documents. */
export async function combine(collector: Collector, engine: Engine): Promise<void> {
  const { graph, config, state, log, nights } = collector;
  const { readable } = await readColleagues(graph, config);
  const inputs = [...mailboxInputs(state), ...(await writeInputs(collector, readable))];
  const { documents, seals, facts } = state.combined;
  const [rows = 0] = await engine.compute({ inputs, ...queries({ documents, seals }) });
  writeWhole(facts, JSON.stringify({ asOf: collector.now.toISOString() }));
  log.say(`Combined: ${shown(rows)} contact days in documents, as of day ${nights.today}`);
}

const documentColumns = [
  ...["document", "about", "colleague", "people_known"],
  ...["day", "kind", "direction", "addressing", "times"],
];

/** The three files, and where their answers go. */
export function queries({
  documents,
  seals,
}: Pick<StateFolder["combined"], "documents" | "seals">): Pick<Computation, "kept" | "wanted"> {
  return {
    kept: [{ name: "kept", sql: readQuery("1-kept") }],
    wanted: [
      { sql: readQuery("2-documents"), columns: documentColumns, file: documents },
      { sql: readQuery("3-seals"), columns: ["document", "seal"], file: seals },
    ],
  };
}

function readQuery(name: "1-kept" | "2-documents" | "3-seals"): string {
  return readFileSync(path.join(__dirname, "..", "..", "sql", `${name}.sql`), "utf8");
}
