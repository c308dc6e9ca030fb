import { createCrmTables } from "@who-knows-whom/dataverse-stand-in/storage/createCrmTables";
import { createCrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";
import { indexCrmTables } from "@who-knows-whom/dataverse-stand-in/storage/indexCrmTables";
import type {
  LocalActivity,
  LocalParty,
  LocalUser,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import type { Database } from "node-sqlite3-wasm";

/** The one who is looked up. In a CRM of any size they have the same history. */
export const prospect = { address: "yvonne.mckay@fourthcoffee.example", contact: guid(4, 0) };

export const now = new Date("2026-06-01T12:00:00Z");

/** An email has a sender, a recipient and an owner. */
const partiesPerEmail = 3;
const emailsOfProspect = 60;
const meetingsOfProspect = 20;
const colleagues = 400;
const contactsPerParty = 0.04;

export const repId = guid(1, 0);
export const repDirectoryId = guid(2, 0);

/** A CRM with so many parties of activities, indexed as Dataverse would be. */
export function fillCrm(database: Database, parties: number): void {
  createCrmTables(database);
  const crm = createCrmWriter(database, now);
  for (let n = 0; n < colleagues; n += 1) crm.addUser(aUser(n));
  const contacts = Math.ceil(parties * contactsPerParty);
  for (let n = 0; n < contacts; n += 1)
    crm.addContact({
      ...{ id: guid(4, n), fullName: `Contact ${n}`, ownerId: repId },
      addresses: [addressOf(n)],
    });
  for (let n = 0; n < emailsOfProspect; n += 1) crm.addActivity(anEmail(n, 0));
  for (let n = 0; n < meetingsOfProspect; n += 1) crm.addActivity(aMeeting(emailsOfProspect + n));
  const emails = Math.floor(parties / partiesPerEmail);
  for (let n = emailsOfProspect + meetingsOfProspect; n < emails; n += 1)
    crm.addActivity(anEmail(n, 1 + (n % (contacts - 1))));
  crm.finish();
  indexCrmTables(database);
}

function aUser(n: number): LocalUser {
  const address = `colleague${n}@contoso.example`;
  return { id: guid(1, n), directoryId: guid(2, n), fullName: `Colleague ${n}`, address };
}

function addressOf(contact: number): string {
  return contact === 0 ? prospect.address : `person${contact}@company${contact % 9973}.example`;
}

/** Of three years; every second one from outside. */
function anEmail(n: number, contact: number): LocalActivity {
  const { id: colleagueId } = aUser((n * 7) % colleagues);
  const outside: Omit<LocalParty, "role"> = {
    address: addressOf(contact),
    record: { table: "contact", id: guid(4, contact) },
  };
  const inside: Omit<LocalParty, "role"> = { record: { table: "systemuser", id: colleagueId } };
  const isOutgoing = n % 2 === 0;
  return {
    ...common(n, colleagueId),
    kind: "email",
    isOutgoing,
    parties: isOutgoing
      ? [
          { ...inside, role: "sender" },
          { ...outside, role: "to" },
        ]
      : [
          { ...outside, role: "sender" },
          { ...inside, role: "to" },
        ],
  };
}

function aMeeting(n: number): LocalActivity {
  const { id: colleagueId } = aUser((n * 7) % colleagues);
  return {
    ...common(n, colleagueId),
    kind: "appointment",
    parties: [
      { role: "organizer", record: { table: "systemuser", id: colleagueId } },
      {
        role: "required",
        address: prospect.address,
        record: { table: "contact", id: prospect.contact },
      },
    ],
  };
}

function common(n: number, ownerId: string) {
  const daysBack = (n * 37) % 1_090;
  const at = new Date(now.getTime() - daysBack * 86_400_000 - 3_600_000);
  return { id: guid(9, n), subject: "Something", state: "completed", at, ownerId } as const;
}

/** The n-th of a sort of record; spread, as real ones are. */
function guid(sort: number, n: number): string {
  const spread = (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
  return `${spread}-000${sort}-4000-8000-${String(n).padStart(12, "0")}`;
}
