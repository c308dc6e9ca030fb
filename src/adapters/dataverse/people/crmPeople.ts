import * as v from "valibot";

import { AppError, errorCodeOf } from "../../../core/errors";
import { parseEmailAddress } from "../../../core/people/emailAddress";
import { shownName } from "../../../core/people/shownName";
import { mentionsName } from "../../../core/prospect/mentionsName";
import type { KnownPerson, PersonSource, RecordPerson } from "../../../core/prospect/personSearch";
import type { RecordReference, RecordTable } from "../../../core/prospect/recordReference";
import type { DataverseReader } from "../http/dataverseReader";
import { odataLiteral, odataPath } from "../http/odata";
import { optionalText } from "../http/optionalText";
import { whatSucceeds } from "../http/whatSucceeds";
import { addressColumns } from "../records/addressColumns";

/** People of the CRM, found by name, or by the record that stands for them. */
export interface CrmPeople extends PersonSource {
  /** @throws AppError */
  readonly readRecord: (reference: RecordReference) => Promise<RecordPerson>;
}

const tables: Readonly<Record<RecordTable, { readonly set: string; readonly company: string }>> = {
  contact: { set: "contacts", company: "_parentcustomerid_value" },
  lead: { set: "leads", company: "companyname" },
};

/** A contact's company is a lookup, which Dataverse names beside its id. */
const companyNames = [
  "_parentcustomerid_value@OData.Community.Display.V1.FormattedValue",
  "companyname",
] as const;

const row = v.looseObject({ fullname: v.nullish(v.string()) });

type Row = v.InferOutput<typeof row>;

/** More could not be glanced at. */
const mostFound = 10;

/** In patterns of SQL Server these stand for other characters. */
const wildcards = /[%_[\]^]/g;

/** @param reader - one that has what is asked at the same moment travel in one batch */
export function createCrmPeople(reader: DataverseReader): CrmPeople {
  return {
    system: "crm",
    async search(name) {
      if (patternOf(name) === "") return [];
      const { values } = await whatSucceeds(
        (["contact", "lead"] as const).map((table) => searchTable(table, name, reader)),
      );
      return values.flat().filter(({ displayName, address }) => {
        return mentionsName(name, [displayName, address]) || address.startsWith(name.toLowerCase());
      });
    },
    async readRecord({ table, id }) {
      const { set, company } = tables[table];
      const raw = await reader.readIfThere(`${set}(${id})?$select=${columnsOf(company)}`);
      if (raw === undefined) return { status: "missing" };
      const person = toPerson(table, raw);
      return person === undefined ? { status: "withoutAddress" } : { status: "found", person };
    },
  };
}

async function searchTable(
  table: RecordTable,
  name: string,
  reader: DataverseReader,
): Promise<readonly KnownPerson[]> {
  const { set, company } = tables[table];
  const start = odataLiteral(patternOf(name));
  const begins = ["fullname", "lastname", "emailaddress1"].map(
    (column) => `startswith(${column},${start})`,
  );
  const path = odataPath(set, {
    $select: columnsOf(company),
    $filter: `statecode eq 0 and (${begins.join(" or ")})`,
    $orderby: "fullname",
    $top: String(mostFound),
  });
  try {
    const rows = await reader.readRecords(path);
    return rows.map((raw) => toPerson(table, raw)).filter((person) => person !== undefined);
  } catch (error) {
    // A CRM for service alone knows no leads.
    if (errorCodeOf(error) === "notInstalled") return [];
    throw error;
  }
}

function patternOf(name: string): string {
  return name.replaceAll(wildcards, " ").trim();
}

function columnsOf(company: string): string {
  return ["fullname", ...addressColumns, company].join(",");
}

/** Undefined for a record without an address: nobody could be asked about it. @throws AppError */
function toPerson(record: RecordTable, raw: unknown): KnownPerson | undefined {
  const { success, output } = v.safeParse(row, raw);
  if (!success) throw new AppError("unexpected");
  const address = addressColumns
    .map((column) => parseEmailAddress(output[column]))
    .find((parsed) => parsed !== undefined);
  if (address === undefined) return undefined;
  return {
    address,
    displayName: shownName(output.fullname, address),
    record,
    ...optionalText("companyName", companyOf(output)),
  };
}

function companyOf(values: Row): unknown {
  return companyNames.map((name) => values[name]).find((name) => typeof name === "string");
}
