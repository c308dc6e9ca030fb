import { headerId } from "../../../src/adapters/organizationMail/acquaintanceTable";
import { writeHeader } from "../../../src/adapters/organizationMail/tableHeader";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import { companiesNeverKept, crmCompanies } from "../combine/crmCompanies";
import type { Collector } from "../commands/collector";
import { shown } from "../console/log";
import { readColleagues } from "../graph/readColleagues";
import { tenantKeyOf } from "../state/tenantKey";
import { combinedAt } from "./combinedAt";
import { countMailboxes } from "./countMailboxes";
import { createDocumentWriter } from "./documentWriter";
import { nameColleagues } from "./nameColleagues";
import { openPublishedIndex } from "./publishedIndex";
import { sealDocument } from "./sealDocument";
import type { DocumentSealing } from "./sealDocument";
import { sealedDocumentsOf } from "./sealedDocumentsOf";

/** Writes what changed since it was last written, and removes what is no longer there; the header last. */
export async function publish(collector: Collector): Promise<void> {
  const { config, state, log, table, horizonDays, tenantKeys } = collector;
  const asOf = combinedAt(state);
  const colleagues = await readColleagues(collector.graph, config);
  const day = dayNumberOf(asOf);
  const sealing: DocumentSealing = {
    tenant: tenantKeys,
    named: nameColleagues(colleagues.readable, { state, day }),
    packing: { asOfDay: day, horizonDays },
  };
  const index = openPublishedIndex(state);
  const writer = createDocumentWriter({ table, index, day: collector.nights.today });

  for await (const document of sealedDocumentsOf(state, sealing)) await writer.add(document);
  // A company without anybody who is known has a document too: it was looked at.
  for (const secret of config.people === "crm" ? await crmCompanies(collector) : [])
    if (!writer.has(secret.id))
      await writer.add(
        await sealDocument({ about: "company", contacts: new Map(), secret }, sealing),
      );
  for (const secret of await companiesNeverKept(collector))
    await writer.add(
      await sealDocument({ about: "neverKept", contacts: new Map(), secret }, sealing),
    );
  const counts = await writer.finish();
  await table.upsert([
    {
      id: headerId,
      body: writeHeader({
        asOf,
        horizonDays,
        mailboxes: countMailboxes(colleagues, state),
        people: config.people,
        tenantKey: tenantKeyOf(state),
      }),
    },
  ]);
  index.compact();
  const { written, unchanged, removed } = counts;
  log.say(
    `Published: ${shown(written)} documents written, ${shown(unchanged)} unchanged, ${shown(removed)} removed`,
  );
}
