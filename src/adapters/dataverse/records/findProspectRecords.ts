import * as v from "valibot";

import { addressCandidates } from "../../../core/people/emailAddress";
import { AppError } from "../../../core/errors";
import type { Prospect } from "../../../core/people/people";
import type { ProspectRecord, ProspectRecords } from "../../../core/lookUp/ports";
import { safeText } from "../../../core/words/safeText";
import { addressColumns } from "./addressColumns";
import type { DataverseClient } from "../http/dataverseClient";
import { isOneOf, odataPath } from "../http/odata";
import { optionalText } from "../http/optionalText";
import { recordUrl } from "./recordUrl";
import { whatSucceeds } from "../http/whatSucceeds";

interface Options {
  readonly client: DataverseClient;
  /** Origin of the environment, in which records open too. */
  readonly origin: string;
}

interface Table {
  readonly kind: ProspectRecord["kind"];
  readonly entitySet: string;
  readonly columns: readonly string[];
  readonly expand?: string;
}

const lead: Table = {
  kind: "lead",
  entitySet: "leads",
  columns: ["leadid", "fullname", "jobtitle", "companyname", "subject", "statecode"],
};

const contact: Table = {
  kind: "contact",
  entitySet: "contacts",
  columns: ["contactid", "fullname", "jobtitle", "statecode"],
  expand: "parentcustomerid_account($select=name)",
};

/** An open lead, or an active contact. */
const openState = 0;

const row = v.looseObject({
  statecode: v.number(),
  parentcustomerid_account: v.optional(v.nullable(v.object({ name: v.unknown() }))),
});

type Row = v.InferOutput<typeof row>;

/** The leads and contacts that have the prospect's address in any of their columns. */
export function createProspectRecords(options: Options): ProspectRecords {
  return {
    async findRecords(prospect) {
      const { values } = await whatSucceeds(
        [lead, contact].map((table) => findInTable(table, prospect, options)),
      );
      return values.flat().sort((one, other) => Number(other.isOpen) - Number(one.isOpen));
    },
  };
}

async function findInTable(
  table: Table,
  { address }: Prospect,
  { client, origin }: Options,
): Promise<readonly ProspectRecord[]> {
  const path = odataPath(table.entitySet, {
    $select: table.columns.join(","),
    $expand: table.expand,
    $filter: isOneOf(addressColumns, addressCandidates(address)),
    $orderby: "statecode asc,modifiedon desc",
  });
  const rows = await client.readRecordsUnseen(path);
  return rows.map((raw) => toRecord(table.kind, raw, origin));
}

function toRecord(kind: ProspectRecord["kind"], raw: unknown, origin: string): ProspectRecord {
  const { success, output } = v.safeParse(row, raw);
  const id = success ? safeText(output[`${kind}id`]) : "";
  if (!success || id === "") throw new AppError("unexpected");
  return {
    kind,
    id,
    displayName: safeText(output["fullname"]),
    ...optionalText("jobTitle", output["jobtitle"]),
    ...optionalText("companyName", companyOf(output)),
    ...optionalText("topic", output["subject"]),
    isOpen: output.statecode === openState,
    url: recordUrl(origin, kind, id),
  };
}

function companyOf({ companyname, parentcustomerid_account: account }: Row): unknown {
  return companyname ?? account?.name;
}
