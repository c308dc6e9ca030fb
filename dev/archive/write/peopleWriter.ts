import type {
  LocalParty,
  LocalUser,
  PartyRole,
  TenantWriter,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import type { ArchivePerson } from "../collect/archivePeople";

type Writer = Pick<TenantWriter, "addUser" | "addContact">;

/** Not every sender is a record in a CRM: one outsider in this many is known by address only. */
const unresolvedOneIn = 10;

/** Writes each person of an archive as a record when they are first needed. */
export function createPeopleWriter(writer: Writer) {
  const records = new Map<ArchivePerson, LocalParty["record"]>();
  let users = 0;
  let contacts = 0;

  function addUser(person: ArchivePerson): LocalParty["record"] {
    users++;
    const user = toUser(person);
    writer.addUser(user);
    return { table: "systemuser", id: user.id };
  }

  function addContact({ address, displayName }: ArchivePerson, ownerId: string) {
    if (isUnresolved(address)) return undefined;
    contacts++;
    const id = stableId(`contact ${address}`);
    writer.addContact({ id, fullName: displayName, addresses: [address], ownerId });
    return { table: "contact" as const, id };
  }

  function recordOf(person: ArchivePerson, ownerId: string): LocalParty["record"] {
    if (records.has(person)) return records.get(person);
    const record = person.isInternal ? addUser(person) : addContact(person, ownerId);
    records.set(person, record);
    return record;
  }

  return {
    /** Writes the colleague's user where it is new. @returns its id */
    userId(colleague: ArchivePerson): string {
      const id = userIdOf(colleague.address);
      recordOf(colleague, id);
      return id;
    },
    /** Writes the person's record where they are new: an outsider becomes a contact of this owner. */
    party(role: PartyRole, person: ArchivePerson, ownerId: string): LocalParty {
      const record = recordOf(person, ownerId);
      return { role, address: person.address, ...(record && { record }) };
    },
    counts: () => ({ users, contacts }),
  };
}

export function toUser({ address, displayName }: ArchivePerson): LocalUser {
  return {
    id: userIdOf(address),
    directoryId: stableId(`directory ${address}`),
    fullName: displayName,
    address,
  };
}

function userIdOf(address: string): string {
  return stableId(`user ${address}`);
}

function isUnresolved(address: string): boolean {
  const digits = stableId(`resolved ${address}`).slice(0, 8);
  return Number.parseInt(digits, 16) % unresolvedOneIn === 0;
}

export type PeopleWriter = ReturnType<typeof createPeopleWriter>;
