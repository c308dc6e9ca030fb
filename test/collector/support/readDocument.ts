import { parseHeader } from "../../../src/adapters/organizationMail/tableHeader";
import { headerId } from "../../../src/adapters/organizationMail/acquaintanceTable";
import { importTenantKey } from "../../../src/adapters/organizationMail/sealing/rowKeys";
import type { RowSubject } from "../../../src/adapters/organizationMail/sealing/rowKeys";
import { unseal } from "../../../src/adapters/organizationMail/sealing/unseal";
import { unpackDocument } from "../../../src/core/acquaintance/unpackDocument";
import { parseEmailAddress } from "../../../src/core/people/emailAddress";

type Table = Readonly<Record<string, string>>;

/** Opens the document about somebody, as a pane does: with what the table itself holds. */
export async function documentAbout(table: Table, address: string) {
  const parsed = parseEmailAddress(address);
  return parsed && openDocument(table, { about: "person", address: parsed });
}

export function documentAboutCompany(table: Table, domain: string) {
  return openDocument(table, { about: "company", domain });
}

export function headerOf(table: Table) {
  const header = parseHeader(table[headerId] ?? "");
  if (header === undefined) throw new Error("The table has no header.");
  return header;
}

async function openDocument(table: Table, subject: RowSubject) {
  const tenant = await importTenantKey(crypto.subtle, headerOf(table).tenantKey);
  const row = await tenant.rowKeysOf(subject);
  const body = table[row.id];
  const bytes = body === undefined ? undefined : await unseal(crypto.subtle, row, body);
  const document = bytes && unpackDocument(bytes);
  if (typeof document === "string") throw new Error(`The document is refused: ${document}.`);
  return document;
}
