import type { CrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { yvonne } from "../localCrm";

/** Rows of Dynamics' own insights, as its batch job leaves them behind. */
export function insightWriter(crm: CrmWriter) {
  let serial = 0;
  const nextId = () => {
    serial += 1;
    return `10578000-0000-4000-8000-${String(serial).padStart(12, "0")}`;
  };
  const write = (table: string, about: string, who: LocalUser | string, part: Part) => {
    const { score = 10, last = "2026-05-28T10:00:00Z", ...further } = part;
    crm.addRow(table, {
      [`${table}id`]: nextId(),
      msdyn_introduced_entity_id: about,
      msdyn_introducer_emailaddress: typeof who === "string" ? who : who.address,
      msdyn_introducer_systemuserid: typeof who === "string" ? null : who.id,
      msdyn_score: score,
      msdyn_last_interaction_datetime: last,
      statecode: 0,
      statuscode: 1,
      ...further,
    });
  };
  return {
    forContact: (about: string, who: LocalUser | string, part: Part = {}) => {
      write("msdyn_wkwcolleaguesforcontact", about, who, {
        msdyn_computationaccuracy: 100000000,
        ...part,
      });
    },
    forCompany: (about: string, who: LocalUser | string, part: Part = {}) => {
      write("msdyn_wkwcolleaguesforcompany", about, who, part);
    },
    mostContactedBy: (
      entityName: string,
      id: string,
      lastOn: string,
      about: Row = { msdyn_contact_regardingobjectid: yvonne.contact },
    ) => {
      crm.addRow("msdyn_mostcontactedby", {
        msdyn_mostcontactedbyid: nextId(),
        ...about,
        msdyn_entityname: entityName,
        msdyn_entityid: id,
        msdyn_lastcontactedon: lastOn,
        statecode: 0,
      });
    },
    settings: (isEnabled: boolean, status: number, ownerId: string) => {
      crm.addRow("msdyn_wkwconfig", {
        msdyn_wkwconfigid: nextId(),
        msdyn_name: "Default",
        msdyn_iswkwenabled: isEnabled,
        msdyn_currentstatus: status,
        ownerid: ownerId,
        owneridtype: "systemuser",
        statecode: 0,
      });
    },
  };
}

type Row = Readonly<Record<string, string | number | null>>;

type Part = Row & {
  readonly score?: number;
  readonly last?: string | null;
};
