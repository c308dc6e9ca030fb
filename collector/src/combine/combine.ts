import { readFileSync } from "node:fs";
import path from "node:path";

import type { Collector } from "../commands/collector";
import { shown } from "../console/log";
import type { Engine } from "../engine/engine";
import { readColleagues } from "../graph/readColleagues";
import { writeWhole } from "../state/atomicFile";
import { writeInputs } from "./combineInputs";
import { mailboxInputs } from "./mailboxInputs";
import { storeRows } from "./storeRows";

/** Joins what the mailboxes show with whom the CRM knows, into the rows of all documents. */
export async function combine(collector: Collector, engine: Engine): Promise<void> {
  const { graph, config, state, log, nights } = collector;
  const { readable } = await readColleagues(graph, config);
  const inputs = [...mailboxInputs(state), ...(await writeInputs(collector, readable))];
  const { documents, seals, facts } = state.combined;
  let rows = 0;
  await engine.compute({
    inputs,
    kept: [{ name: "kept", sql: readQuery("1-kept") }],
    wanted: [
      {
        sql: readQuery("2-documents"),
        take: async (found) => {
          rows = await storeRows(documents, documentColumns, found);
        },
      },
      {
        sql: readQuery("3-seals"),
        take: async (found) => {
          await storeRows(seals, sealColumns, found);
        },
      },
    ],
  });
  writeWhole(facts, JSON.stringify({ asOf: collector.now.toISOString() }));
  log.say(`Combined: ${shown(rows)} contact days in documents, as of day ${nights.today}`);
}

const documentColumns = [
  ...["document", "about", "colleague", "people_known"],
  ...["day", "kind", "direction", "addressing", "times"],
];

const sealColumns = ["document", "seal"];

export function readQuery(name: "1-kept" | "2-documents" | "3-seals"): string {
  return readFileSync(path.join(__dirname, "..", "..", "sql", `${name}.sql`), "utf8");
}
