import { addressCandidates } from "../../../core/people/emailAddress";
import { AppError, errorCodeOf } from "../../../core/errors";
import type { Prospect } from "../../../core/people/people";
import type { FoundRecords, ProspectRecord } from "../../../core/lookUp/ports";
import { addressColumns } from "./addressColumns";
import type { DataverseReader } from "../http/dataverseReader";
import { isOneOf, odataPath } from "../http/odata";
import { newLeadUrl } from "./recordUrl";
import { toRecord } from "./toRecord";
import { whatSucceeds } from "../http/whatSucceeds";

interface Options {
  readonly reader: DataverseReader;
  /** Origin of the environment, also for the links to records. */
  readonly origin: string;
}

interface Table {
  readonly kind: ProspectRecord["kind"];
  readonly entitySet: string;
  readonly columns: readonly string[];
}

const lead: Table = {
  kind: "lead",
  entitySet: "leads",
  columns: [
    ...["leadid", "fullname", "jobtitle", "companyname", "subject", "statecode"],
    ...["_ownerid_value", "_parentaccountid_value", ...addressColumns],
  ],
};

const contact: Table = {
  kind: "contact",
  entitySet: "contacts",
  columns: [
    ...["contactid", "fullname", "jobtitle", "statecode"],
    ...["_ownerid_value", "_parentcustomerid_value", ...addressColumns],
  ],
};

/**
 * The leads and contacts that have the prospect's address in any of their columns.
 * @throws AppError where none was found, and a table could not be looked at: there may be one
 */
export async function findProspectRecords(
  prospect: Prospect,
  options: Options,
): Promise<FoundRecords> {
  const { values, failure } = await whatSucceeds(
    [lead, contact].map((table) => findInTable(table, prospect, options)),
  );
  const records = values.flatMap((found) => found.records);
  if (failure !== undefined && records.length === 0) throw failure.reason;
  const isPartial = failure !== undefined || values.some((found) => found.isPartial);
  const hasLeads = values.some(({ table, isThere }) => table === lead && isThere);
  const isNew = records.length === 0 && !isPartial && hasLeads;
  return {
    records: records.sort((one, other) => Number(other.isOpen) - Number(one.isOpen)),
    coverage: {
      isPartial,
      ...(failure !== undefined && { missingBecause: errorCodeOf(failure.reason) }),
    },
    ...(isNew && { newLeadUrl: newLeadUrl(options.origin, prospect) }),
  };
}

interface FoundInTable {
  readonly table: Table;
  /** False in a CRM without the table: one for service alone knows no leads. */
  readonly isThere: boolean;
  readonly records: readonly ProspectRecord[];
  readonly isPartial: boolean;
}

async function findInTable(
  table: Table,
  { address }: Prospect,
  { reader, origin }: Options,
): Promise<FoundInTable> {
  const path = odataPath(table.entitySet, {
    $select: table.columns.join(","),
    $filter: isOneOf(addressColumns, addressCandidates(address)),
    $orderby: "statecode asc,modifiedon desc",
  });
  const rows = await readTable(path, reader);
  const records = (rows ?? []).map((raw) => toRecord(table.kind, raw, { origin, address }));
  const readable = records.filter((record) => record !== undefined);
  if (records.length > 0 && readable.length === 0) throw new AppError("unexpected");
  const isPartial = readable.length < records.length;
  return { table, isThere: rows !== undefined, records: readable, isPartial };
}

/** Undefined where the CRM has no such table. */
async function readTable(
  path: string,
  reader: DataverseReader,
): Promise<readonly unknown[] | undefined> {
  try {
    return await reader.readRecords(path);
  } catch (error) {
    if (errorCodeOf(error) === "notInstalled") return undefined;
    throw error;
  }
}
