import * as v from "valibot";

import { addressCandidates } from "../../../core/people/emailAddress";
import { AppError, errorCodeOf } from "../../../core/errors";
import type { Prospect } from "../../../core/people/people";
import type { FoundRecords, ProspectRecord } from "../../../core/lookUp/ports";
import { personName } from "../../../core/words/personName";
import { safeText } from "../../../core/words/safeText";
import { addressColumns } from "./addressColumns";
import type { DataverseReader } from "../http/dataverseReader";
import { isOneOf, odataPath } from "../http/odata";
import { optionalText } from "../http/optionalText";
import { recordUrl } from "./recordUrl";
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
  columns: ["leadid", "fullname", "jobtitle", "companyname", "subject", "statecode"],
};

const contact: Table = {
  kind: "contact",
  entitySet: "contacts",
  columns: ["contactid", "fullname", "jobtitle", "statecode", "_parentcustomerid_value"],
};

/** The `statecode` of an open lead, and of an active contact. */
const openState = 0;

/** The contact's company: Dataverse writes name and table of a lookup beside it. */
const parentName = "_parentcustomerid_value@OData.Community.Display.V1.FormattedValue";
const parentTable = "_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname";

const row = v.looseObject({ statecode: v.number() });

type Row = v.InferOutput<typeof row>;

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
  return {
    records: records.sort((one, other) => Number(other.isOpen) - Number(one.isOpen)),
    coverage: {
      isPartial: failure !== undefined || values.some(({ coverage }) => coverage.isPartial),
      ...(failure !== undefined && { missingBecause: errorCodeOf(failure.reason) }),
    },
  };
}

async function findInTable(
  table: Table,
  { address }: Prospect,
  { reader, origin }: Options,
): Promise<FoundRecords> {
  const path = odataPath(table.entitySet, {
    $select: table.columns.join(","),
    $filter: isOneOf(addressColumns, addressCandidates(address)),
    $orderby: "statecode asc,modifiedon desc",
  });
  const rows = await readTable(path, reader);
  const records = rows.map((raw) => toRecord(table.kind, raw, origin));
  const readable = records.filter((record) => record !== undefined);
  if (records.length > 0 && readable.length === 0) throw new AppError("unexpected");
  return { records: readable, coverage: { isPartial: readable.length < records.length } };
}

/** A CRM without the table has no record in it: one for service alone knows no leads. */
async function readTable(path: string, reader: DataverseReader): Promise<readonly unknown[]> {
  try {
    return await reader.readRecords(path);
  } catch (error) {
    if (errorCodeOf(error) === "notInstalled") return [];
    throw error;
  }
}

/** Undefined for a row that has another form than was asked for. */
function toRecord(
  kind: ProspectRecord["kind"],
  raw: unknown,
  origin: string,
): ProspectRecord | undefined {
  const { success, output } = v.safeParse(row, raw);
  const id = success ? safeText(output[`${kind}id`]) : "";
  if (!success || !isGuid.test(id)) return undefined;
  return {
    kind,
    id,
    displayName: personName(output["fullname"]),
    ...optionalText("jobTitle", output["jobtitle"]),
    ...optionalText("companyName", companyOf(output)),
    ...optionalText("topic", output["subject"]),
    isOpen: output.statecode === openState,
    url: recordUrl(origin, kind, id),
  };
}

/** An id becomes part of a query, so nothing else may pass. */
const isGuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function companyOf(values: Row): unknown {
  const parent = values[parentTable] === "account" ? values[parentName] : undefined;
  return values["companyname"] ?? parent;
}
