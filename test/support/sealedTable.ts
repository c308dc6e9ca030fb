import { headerId } from "../../src/adapters/organizationMail/acquaintanceTable";
import { importTenantKey } from "../../src/adapters/organizationMail/sealing/rowKeys";
import type { RowSubject } from "../../src/adapters/organizationMail/sealing/rowKeys";
import { seal } from "../../src/adapters/organizationMail/sealing/seal";
import { writeHeader } from "../../src/adapters/organizationMail/tableHeader";
import type { TableHeader } from "../../src/adapters/organizationMail/tableHeader";
import type { AcquaintedColleague } from "../../src/core/acquaintance/acquaintanceDocument";
import { packDocument } from "../../src/core/acquaintance/packDocument";
import { dayNumberOf } from "../../src/core/evidence/contactDay";
import { aDocument } from "./someAcquaintance";

export function aHeader(part: Partial<TableHeader> = {}): TableHeader {
  return {
    asOf: new Date("2026-05-31T02:00:00Z"),
    horizonDays: 730,
    mailboxes: { read: 4_210, leftOut: 90 },
    people: "crm",
    tenantKey: new Uint8Array(32).fill(9),
    ...part,
  };
}

export interface SealedRow {
  readonly id: string;
  readonly body: string;
}

/** A table as the collector would have published it: header and documents by subject. */
export async function sealedRows(
  header: TableHeader,
  documents: readonly (readonly [RowSubject, readonly AcquaintedColleague[]])[],
): Promise<readonly SealedRow[]> {
  const { subtle } = crypto;
  const tenant = await importTenantKey(subtle, header.tenantKey);
  const packing = { asOfDay: dayNumberOf(header.asOf), horizonDays: header.horizonDays };
  const rows = documents.map(async ([subject, colleagues]): Promise<SealedRow> => {
    const row = await tenant.rowKeysOf(subject);
    const document = packDocument(aDocument({ about: subject.about, colleagues }), packing);
    return { id: row.id, body: await seal(subtle, { tenant, row }, document) };
  });
  return [...(await Promise.all(rows)), { id: headerId, body: writeHeader(header) }];
}
