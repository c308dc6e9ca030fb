import type { ContactSource } from "../../core/lookUp/ports";
import { partLoader } from "../../core/partLoader";
import type { ReadRow } from "./readTable";
import type { ActivityUse } from "./toFindings";

/** The organisation's mail, in a script of its own that loads from now on, where it is switched on. */
export interface OrganizationMail {
  /** For one look-up, whose time and rights are in how a row is read. */
  readonly openSource: (readRow: ReadRow) => ContactSource;
}

export function createLateOrganizationMail(activity: ActivityUse): OrganizationMail {
  const load = partLoader(async () => {
    const [{ createAcquaintanceTable }, source] = await Promise.all([
      import(/* webpackChunkName: "organization-mail" */ "./readTable"),
      import(/* webpackChunkName: "organization-mail" */ "./organizationMailSource"),
    ]);
    const table = createAcquaintanceTable(crypto.subtle);
    return (readRow: ReadRow) => source.createOrganizationMailSource({ table, readRow, activity });
  });
  // Ahead of the first look-up, which meets again whatever fails here.
  load().catch(() => undefined);
  return {
    openSource: (readRow) => ({
      name: "organization",
      findContacts: async (prospect) => (await load())(readRow).findContacts(prospect),
    }),
  };
}
