import type { ContactSource } from "../../core/lookUp/ports";
import { domainOf } from "../../core/people/emailAddress";
import type { AcquaintanceTable, ReadRow } from "./readTable";
import { toFindings } from "./toFindings";
import type { ActivityUse } from "./toFindings";

export interface OrganizationMailOptions {
  readonly table: AcquaintanceTable;
  readonly readRow: ReadRow;
  readonly activity: ActivityUse;
}

/** Who knows the prospect by the mail of all colleagues, as the collector last counted it. */
export function createOrganizationMailSource({
  table,
  readRow,
  activity,
}: OrganizationMailOptions): ContactSource {
  return {
    name: "organization",
    async findContacts({ address }) {
      const { header, documents } = await table.read(readRow, [
        { about: "person", address },
        { about: "company", domain: domainOf(address) },
      ]);
      const [person, company] = documents;
      return toFindings(header, { person, company }, activity);
    },
  };
}
