import * as v from "valibot";

import type { Colleague, ColleagueProfile } from "../../../core/people/people";
import type { ColleagueProfiles } from "../../../core/lookUp/ports";
import type { DataverseReader } from "../http/dataverseReader";
import { odataPath } from "../http/odata";
import { optionalText } from "../http/optionalText";

const columns = ["systemuserid", "jobtitle", "title", "address1_telephone1", "mobilephone"];

const row = v.looseObject({ systemuserid: v.string() });

/** Reads titles and phone numbers of colleagues from the CRM's users. */
export function createColleagueProfiles(reader: DataverseReader): ColleagueProfiles {
  return {
    async readProfiles(colleagues) {
      const ids = colleagues.map(({ crmUserId }) => crmUserId).filter((id) => id !== undefined);
      const rows = ids.length === 0 ? [] : await reader.readRecords(usersPath(ids));
      const profiles = new Map(rows.map(toEntry).filter((entry) => entry !== undefined));
      return colleagues.map(({ crmUserId = "" }: Colleague) => profiles.get(crmUserId));
    },
  };
}

function usersPath(ids: readonly string[]): string {
  const values = ids.map((id) => `"${id}"`).join(",");
  return odataPath("systemusers", {
    $select: columns.join(","),
    $filter: `Microsoft.Dynamics.CRM.In(PropertyName='systemuserid',PropertyValues=[${values}])`,
  });
}

/** Undefined for a row that has another form than was asked for: it costs one profile. */
function toEntry(raw: unknown): readonly [string, ColleagueProfile] | undefined {
  const { success, output } = v.safeParse(row, raw);
  if (!success) return undefined;
  const profile = {
    ...optionalText("jobTitle", output["jobtitle"] ?? output["title"]),
    ...optionalText("businessPhone", output["address1_telephone1"]),
    ...optionalText("mobilePhone", output["mobilephone"]),
  };
  return [output.systemuserid.toLowerCase(), profile];
}
