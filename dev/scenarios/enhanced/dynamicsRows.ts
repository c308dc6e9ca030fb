import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { LocalUser, TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { ScenarioCalendar } from "../scenarioCalendar";
import {
  account,
  dan,
  diane,
  grady,
  johanna,
  lidia,
  nestor,
  pradeep,
  tricia,
  yvonneContact,
} from "./people";

/** What Dynamics' own "who knows whom" is doing. */
export interface InsightsSettings {
  readonly isEnabled: boolean;
  /** msdyn_currentstatus. */
  readonly status: number;
  readonly rows: "complete" | "partial" | "none";
}

/** Rows as Dynamics' batch job leaves them: of who left and of who opted out, too, and one without its user. */
export function writeInsights(
  { addRow }: TenantWriter,
  { daysAgo }: ScenarioCalendar,
  { isEnabled, status, rows }: InsightsSettings,
): void {
  addRow("msdyn_wkwconfig", {
    msdyn_wkwconfigid: stableId("wkw config"),
    msdyn_name: "Default",
    msdyn_iswkwenabled: isEnabled,
    msdyn_currentstatus: status,
    ...activeRow,
  });
  if (rows === "none") return;
  const introducers: readonly (readonly [LocalUser, number, number, "linked" | "byAddress"])[] = [
    [dan, 97.5, 3, "linked"],
    [lidia, 91, 2, "linked"],
    [pradeep, 64.25, 5, "linked"],
    [tricia, 51, 4, "linked"],
    [nestor, 12, 70, "byAddress"],
  ];
  for (const [user, score, age, link] of introducers) {
    addRow("msdyn_wkwcolleaguesforcontact", {
      msdyn_wkwcolleaguesforcontactid: stableId(`wkw ${user.address}`),
      msdyn_introduced_entity_id: yvonneContact.id,
      msdyn_introducer_emailaddress: user.address,
      msdyn_introducer_systemuserid: link === "linked" ? user.id : null,
      msdyn_score: score,
      msdyn_last_interaction_datetime: daysAgo(age).toISOString(),
      msdyn_computationaccuracy: rows === "partial" ? 100000001 : 100000000,
      ...activeRow,
    });
  }
}

/** Who is tied to the records by duty: connection with both its rows, opportunity with its team. */
export function writeDuties({ addRow }: TenantWriter): void {
  const role = stableId("role former colleague");
  addRow("connectionrole", { connectionroleid: role, name: "Former colleague", ...activeRow });
  const ends = [
    [yvonneContact.id, "contact", null],
    [johanna.id, "systemuser", role],
  ] as const;
  ends.forEach(([id, table, ofRole], index) => {
    const [otherId, otherTable, otherRole] = ends[1 - index] ?? ends[0];
    addRow("connection", {
      connectionid: stableId(`connection ${index}`),
      record1id: id,
      record1objecttypecode: table,
      record1roleid: ofRole,
      record2id: otherId,
      record2objecttypecode: otherTable,
      record2roleid: otherRole,
      ...owned,
    });
  });
  const opportunity = stableId("opportunity espresso bars");
  addRow("opportunity", {
    opportunityid: opportunity,
    name: "Twelve espresso bars",
    parentaccountid: account.id,
    parentcontactid: yvonneContact.id,
    ...owned,
  });
  addRow("team", {
    teamid: stableId("team of opportunity"),
    name: "",
    teamtype: 1,
    isdefault: false,
    regardingobjectid: opportunity,
  });
  addRow("teammembership", {
    teammembershipid: stableId("membership of opportunity"),
    teamid: stableId("team of opportunity"),
    systemuserid: grady.id,
  });
}

const activeRow = { statecode: 0, statuscode: 1 } as const;
const owned = { ownerid: diane.id, owneridtype: "systemuser", statecode: 0 } as const;
