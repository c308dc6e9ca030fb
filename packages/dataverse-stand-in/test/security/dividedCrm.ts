import type { LocalDepth } from "@who-knows-whom/stand-in-base/tenant/organizationWriter";

import { asLead, blaine, colleague, cora, email, guid, tricia, yvonne } from "../support/testCrm";
import { serveCrm } from "../support/servedCrm";
import type { ServedCrm } from "../support/servedCrm";

export const units = { north: guid(20, 1), northWest: guid(20, 2), south: guid(20, 3) };
export const team = { id: guid(21, 1), name: "Key accounts" };

const roles = { seller: guid(22, 1), ofTeam: guid(22, 2) };
const everyTable = ["Activity", "Lead", "Contact", "Account", "User", "Team"];

/** Emails by whose they are. */
export const emails = {
  blaine: guid(9, 1),
  tricia: guid(9, 2),
  cora: guid(9, 3),
  team: guid(9, 4),
};

export interface Roles {
  /** Of the role of all three users; the other privileges are Global. */
  readonly depths: Readonly<Record<string, LocalDepth>>;
  /** Of the role of the team; it has none where absent. */
  readonly teamDepths?: Readonly<Record<string, LocalDepth>>;
}

/**
 * Blaine in the north, Tricia in the north-west below it, Cora in the south. Each has written Yvonne
 * one email; a team of the south with Blaine in it owns one of Cora's.
 */
export async function serveDividedCrm({ depths, teamDepths }: Roles): Promise<ServedCrm> {
  const crm = await serveCrm();
  const { writer } = crm;
  writer.addUnit({ id: units.north, name: "North" });
  writer.addUnit({ id: units.northWest, name: "North-West", parentId: units.north });
  writer.addUnit({ id: units.south, name: "South" });
  const given = everyTable.map((table): [string, LocalDepth] => [`prvRead${table}`, "Global"]);
  writer.addRole({ id: roles.seller, privileges: { ...Object.fromEntries(given), ...depths } });
  writer.addRole({ id: roles.ofTeam, privileges: teamDepths ?? {} });
  const inUnit = { roleIds: [roles.seller] };
  writer.addUser({ ...blaine, ...inUnit, unitId: units.north });
  writer.addUser({ ...tricia, ...inUnit, unitId: units.northWest });
  writer.addUser({ ...cora, ...inUnit, unitId: units.south });
  writer.addTeam({ ...team, unitId: units.south, memberIds: [blaine.id], roleIds: [roles.ofTeam] });
  writeRecords(writer);
  return crm;
}

function writeRecords(writer: ServedCrm["writer"]): void {
  const lead = { topic: "", addresses: [yvonne.address], state: "open" as const };
  writer.addLead({ ...lead, id: yvonne.leadId, fullName: "Yvonne McKay", ownerId: cora.id });
  [blaine, tricia, cora].forEach((user, index) => {
    const parties = [colleague(user, "sender"), asLead("to")];
    writer.addActivity(email(index + 1, { ownerId: user.id, parties }));
  });
  const parties = [colleague(cora, "sender"), asLead("to")];
  writer.addActivity(email(4, { ownerId: team.id, ownerTable: "team", parties }));
}
