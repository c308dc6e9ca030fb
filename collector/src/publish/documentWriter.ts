import { createHash } from "node:crypto";

import { expiryDays, rowsPerRequest } from "../dataverse/documentTable";
import type { DocumentRow, DocumentTable } from "../dataverse/documentTable";
import type { PublishedIndex } from "./publishedIndex";

export interface DocumentWriterOptions {
  readonly table: DocumentTable;
  readonly index: PublishedIndex;
  readonly day: number;
}

export interface WrittenCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Requests under way: one user's requests to Dataverse gain nothing by more. */
const mostUnderWay = 4;

/** An unchanged document is written again before it expires, spread over ten nights. */
const firstRenewalDays = expiryDays / 2;
const renewalNights = 10;

/** Writes only what the table does not have yet, a hundred rows a request. */
export function createDocumentWriter({ table, index, day }: DocumentWriterOptions) {
  const present = new Set<string>();
  const underWay = new Set<Promise<void>>();
  let rows: DocumentRow[] = [];
  let written = 0;

  async function write(batch: readonly DocumentRow[]): Promise<void> {
    await table.upsert(batch);
    index.note(batch.map(({ id, body }) => ({ id, digest: digestOf(body), day })));
    written += batch.length;
  }

  async function flush(): Promise<void> {
    if (rows.length === 0) return;
    const work = write(rows).finally(() => underWay.delete(work));
    // A failure is met where the works are waited for.
    work.catch(() => undefined);
    underWay.add(work);
    rows = [];
    if (underWay.size >= mostUnderWay) await Promise.race(underWay);
  }

  async function removeOthers(): Promise<number> {
    const gone = index.ids().filter((id) => !present.has(id));
    for (const id of gone) {
      await table.remove(id);
      index.drop(id);
    }
    return gone.length;
  }

  return {
    has: (id: string) => present.has(id),
    async add(row: DocumentRow): Promise<void> {
      present.add(row.id);
      const known = index.get(row.id);
      const isCurrent =
        known?.digest === digestOf(row.body) && day - known.day < renewalDaysOf(row.id);
      if (isCurrent) return;
      rows.push(row);
      if (rows.length >= rowsPerRequest) await flush();
    },
    async finish(): Promise<WrittenCounts> {
      await flush();
      await Promise.all(underWay);
      const removed = await removeOthers();
      return { written, unchanged: present.size - written, removed };
    },
  };
}

/** The same document seals to the same text, so its text tells whether it changed. */
function digestOf(body: string): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 22);
}

function renewalDaysOf(id: string): number {
  return firstRenewalDays + (Number.parseInt(id.slice(0, 4), 16) % renewalNights);
}
