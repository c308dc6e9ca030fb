import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type {
  LocalDepth,
  LocalRole,
  LocalTeam,
  LocalUnit,
} from "@who-knows-whom/stand-in-base/tenant/organizationWriter";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { aColleague } from "../someone";

// A company of three business units. Salespeople read the activities of their own unit only.

const aUnit = (name: string): LocalUnit => ({ id: stableId(`unit ${name}`), name });
const [north, south, service] = [aUnit("Sales North"), aUnit("Sales South"), aUnit("Service")];
export const units: readonly LocalUnit[] = [north, south, service];

const tables = ["User", "Team", "BusinessUnit", "Queue", "Account", "Contact", "Lead"];
const others = ["Activity", "EmailTemplate", "msdyn_wkwconfig"];

function aRole(name: string, activities: LocalDepth): LocalRole {
  const reading = [...tables, ...others].map((table) => [`prvRead${table}`, "Global"] as const);
  const writing = { prvCreateActivity: "Basic", prvWriteActivity: "Basic" } as const;
  const privileges = { ...Object.fromEntries(reading), ...writing, prvReadActivity: activities };
  return { id: stableId(`role ${name}`), privileges };
}

const salesperson = aRole("Salesperson", "Local");
const technician = aRole("Service technician", "Basic");
export const roles: readonly LocalRole[] = [salesperson, technician];

export const rep: LocalUser = {
  ...aColleague("Blaine Carmack", {
    address: "blaine.carmack@contoso.com",
    jobTitle: "Account executive",
    unitId: north.id,
    roleIds: [salesperson.id],
  }),
};

const names: readonly (readonly [name: string, unit: LocalUnit, jobTitle: string])[] = [
  ["Tricia Potter", north, "Key account manager"],
  ["Christie Cline", south, "Solution architect"],
  ["Diane Prescott", north, "Vice president, sales"],
  ["Grady Archie", north, "Contract manager"],
  ["Nestor Wilke", service, "Service engineer"],
  ["Alex Wilber", north, "Event manager"],
  ["Adele Vance", south, "Sales assistant"],
  ["Lee Gu", north, "Installation planner"],
  ["Irvin Sayers", south, "Pricing analyst"],
  ["Joni Sherman", north, "Sustainability lead"],
  ["Megan Bowen", north, "Marketing manager"],
  ["Lidia Holloway", south, "Product manager"],
  ["Patti Fernandez", service, "Head of service"],
  ["Isaiah Langer", north, "Head of strategy"],
  ["Pradeep Gupta", service, "Accountant"],
];

/** People with a licence, the rep apart. */
export const colleagues: readonly LocalUser[] = names.map(([fullName, unit, jobTitle]) =>
  aColleague(fullName, {
    address: `${fullName.toLowerCase().replace(" ", ".")}@contoso.com`,
    jobTitle,
    unitId: unit.id,
    roleIds: [unit === service ? technician.id : salesperson.id],
  }),
);

/** Two in five have their mail tracked: the first two of every five. */
export const trackers = colleagues.filter((_, index) => index % 5 < 2);

/** In the directory, but without a Dynamics licence: mail to her stays an address. */
export const boardMember = aColleague("Debra Berger", {
  address: "debra.berger@contoso.com",
  jobTitle: "Member of the board",
  isCrmUser: false,
});

/** Reaches over the units: what is shared with it, its members read. */
export const keyAccounts: LocalTeam = {
  id: stableId("team Key accounts"),
  name: "Key accounts",
  type: 1,
  memberIds: [rep.id],
};
