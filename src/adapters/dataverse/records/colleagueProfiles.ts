import * as v from "valibot";

import { AppError } from "../../../core/errors";
import type { Colleague, ColleagueProfile } from "../../../core/people/people";
import type { ColleagueProfiles } from "../../../core/lookUp/ports";
import type { DataverseClient } from "../http/dataverseClient";
import { odataPath } from "../http/odata";
import { optionalText } from "../http/optionalText";

const columns = ["systemuserid", "jobtitle", "title", "address1_telephone1", "mobilephone"];

const row = v.looseObject({ systemuserid: v.string() });

/** What the CRM knows of its users: title and phones. */
export function createColleagueProfiles(client: DataverseClient): ColleagueProfiles {
  return {
    async readProfiles(colleagues) {
      const ids = colleagues.map(({ crmUserId }) => crmUserId).filter((id) => id !== undefined);
      const rows = ids.length === 0 ? [] : await client.readRecords(usersPath(ids));
      const profiles = new Map(rows.map(toEntry));
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

function toEntry(raw: unknown): readonly [string, ColleagueProfile] {
  const { success, output } = v.safeParse(row, raw);
  if (!success) throw new AppError("unexpected");
  const profile = {
    ...optionalText("jobTitle", output["jobtitle"] ?? output["title"]),
    ...optionalText("businessPhone", output["address1_telephone1"]),
    ...optionalText("mobilePhone", output["mobilephone"]),
  };
  return [output.systemuserid.toLowerCase(), profile];
}
