import { seal } from "../../../src/adapters/organizationMail/sealing/seal";
import type { TenantKeys } from "../../../src/adapters/organizationMail/sealing/rowKeys";
import type { AcquaintanceDocument } from "../../../src/core/acquaintance/acquaintanceDocument";
import { packDocument } from "../../../src/core/acquaintance/packDocument";
import type { Packing } from "../../../src/core/acquaintance/packDocument";
import { rowKeysOf } from "../counting/rowSecrets";
import type { RowSecret } from "../counting/rowSecrets";
import type { DocumentRow } from "../dataverse/documentTable";
import type { CombinedDocument } from "./documentRows";
import type { NamedColleague } from "./nameColleagues";

export interface DocumentSealing {
  readonly tenant: TenantKeys;
  /** Nobody else is named, whatever was combined. */
  readonly named: ReadonlyMap<string, NamedColleague>;
  readonly packing: Packing;
}

export interface SealableDocument extends Pick<CombinedDocument, "contacts"> {
  readonly about: AcquaintanceDocument["about"];
  readonly secret: RowSecret;
}

export async function sealDocument(
  { about, contacts, secret }: SealableDocument,
  { tenant, named, packing }: DocumentSealing,
): Promise<DocumentRow> {
  const colleagues = [...contacts].flatMap(([directoryId, { peopleKnown, days }]) => {
    const colleague = named.get(directoryId);
    return colleague === undefined ? [] : [{ ...colleague, peopleKnown, days }];
  });
  const packed = packDocument({ about, colleagues, furtherColleagues: 0 }, packing);
  const row = await rowKeysOf(crypto.subtle, secret);
  return { id: secret.id, body: await seal(crypto.subtle, { tenant, row }, packed) };
}
