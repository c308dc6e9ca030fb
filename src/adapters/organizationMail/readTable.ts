import type { AcquaintanceDocument } from "../../core/acquaintance/acquaintanceDocument";
import { unpackDocument } from "../../core/acquaintance/unpackDocument";
import { AppError } from "../../core/errors";
import { headerId } from "./acquaintanceTable";
import { importTenantKey } from "./sealing/rowKeys";
import type { RowKeys, RowSubject, TenantKeys } from "./sealing/rowKeys";
import { unseal } from "./sealing/unseal";
import { parseHeader } from "./tableHeader";
import type { TableHeader } from "./tableHeader";

/** The text of the row with this id; undefined where there is none. @throws AppError */
export type ReadRow = (id: string) => Promise<string | undefined>;

interface TableAnswer {
  readonly header: TableHeader;
  /** In the order asked; undefined where the table has none. */
  readonly documents: readonly (AcquaintanceDocument | undefined)[];
}

export interface AcquaintanceTable {
  /** The documents about some subjects, and the header that goes with them. @throws AppError */
  readonly read: (readRow: ReadRow, subjects: readonly RowSubject[]) => Promise<TableAnswer>;
}

interface OpenedTable {
  readonly header: TableHeader;
  readonly keys: TenantKeys;
}

/**
 * The header is read before the first document, and again beside each, in the same batch: that costs no
 * request, and a pane that stays open for days learns how old the table is, and of a renewed key.
 */
export function createAcquaintanceTable(subtle: SubtleCrypto): AcquaintanceTable {
  let opened: OpenedTable | undefined;

  async function open(header: TableHeader): Promise<OpenedTable> {
    opened = { header, keys: await importTenantKey(subtle, header.tenantKey) };
    return opened;
  }

  return {
    async read(readRow, subjects) {
      const before = opened ?? (await open(await readHeader(readRow)));
      const answer = await readDocuments(subtle, before.keys, { readRow, subjects });
      const after = await open(answer.header);
      return isSameKey(before.header, after.header)
        ? answer
        : readDocuments(subtle, after.keys, { readRow, subjects });
    },
  };
}

async function readDocuments(
  subtle: SubtleCrypto,
  { rowKeysOf }: TenantKeys,
  { readRow, subjects }: { readonly readRow: ReadRow; readonly subjects: readonly RowSubject[] },
): Promise<TableAnswer> {
  const rows = await Promise.all(subjects.map(rowKeysOf));
  const readDocument = async (row: RowKeys) => {
    const text = await readRow(row.id);
    return text === undefined ? undefined : documentIn(text, row, subtle);
  };
  const [header, ...documents] = await Promise.all([
    readHeader(readRow),
    ...rows.map(readDocument),
  ] as const);
  return { header, documents };
}

/** A table without a header has never been filled, or nobody has filled it for weeks. */
async function readHeader(readRow: ReadRow): Promise<TableHeader> {
  const text = await readRow(headerId);
  if (text === undefined) throw new AppError("notConfigured");
  const header = parseHeader(text);
  if (header === undefined) throw new AppError("unexpected");
  return header;
}

async function documentIn(
  text: string,
  row: RowKeys,
  subtle: SubtleCrypto,
): Promise<AcquaintanceDocument> {
  const bytes = await unseal(subtle, row, text);
  const document = bytes && unpackDocument(bytes);
  // Damaged, or written by a newer version: an answer all the same, and never an empty one.
  if (document === undefined || typeof document === "string") throw new AppError("unexpected");
  return document;
}

function isSameKey(one: TableHeader, other: TableHeader): boolean {
  return one.tenantKey.every((byte, place) => byte === other.tenantKey[place]);
}
