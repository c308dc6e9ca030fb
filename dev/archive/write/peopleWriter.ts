import type {
  LocalParty,
  LocalUser,
  PartyRole,
  TenantWriter,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import type { ArchivePerson } from "../collect/archivePeople";
import { nameOf } from "./judgePeople";
import type { JudgePerson } from "./judgePeople";

type Writer = Pick<TenantWriter, "addUser" | "addContact">;

/** Not every sender is a record in a CRM: one outsider in this many is known by address only. */
const unresolvedOneIn = 10;

interface Options {
  readonly rep: ArchivePerson;
  /** Further addresses of the rep's. */
  readonly aliases: readonly string[];
  readonly judge: JudgePerson;
}

/** Writes each person of an archive as a record when they are first needed. */
export function createPeopleWriter(writer: Writer, { rep, aliases, judge }: Options) {
  const records = new Map<ArchivePerson, LocalParty["record"]>();
  let users = 0;
  let contacts = 0;

  function addUser(user: LocalUser): LocalParty["record"] {
    users++;
    writer.addUser(user);
    return { table: "systemuser", id: user.id };
  }

  function addContact(person: ArchivePerson, ownerId: string) {
    const { address } = person;
    if (isUnresolved(address)) return undefined;
    contacts++;
    const id = stableId(`contact ${address}`);
    writer.addContact({ id, fullName: nameOf(person), addresses: [address], ownerId });
    return { table: "contact" as const, id };
  }

  function recordOf(person: ArchivePerson, ownerId: string): LocalParty["record"] {
    if (records.has(person)) return records.get(person);
    const record = write(person, ownerId);
    records.set(person, record);
    return record;
  }

  function write(person: ArchivePerson, ownerId: string): LocalParty["record"] {
    switch (judge(person)) {
      case "rep":
        return repRecord;
      case "user":
        return addUser(toUser(person));
      case "contact":
        return addContact(person, ownerId);
      case "address":
        return undefined;
    }
  }

  function ownerId(everybody: readonly ArchivePerson[]): string {
    const ids = everybody
      .filter(({ isInternal }) => isInternal)
      .map((person) => recordOf(person, "")?.id);
    return ids.find((id) => id !== undefined) ?? userIdOf(rep.address);
  }

  const repRecord = addUser({ ...toUser(rep), ...(aliases.length > 0 && { aliases }) });

  return {
    /** Id of the first user among them; the rep's, where only lists and machines are. */
    ownerId,
    /** Writes their records, though nothing of theirs is tracked. */
    introduce(everybody: readonly ArchivePerson[]): void {
      const owner = ownerId(everybody);
      for (const person of everybody) recordOf(person, owner);
    },
    /** Directory id of whose mailbox it is, the rep's under every address; undefined for whoever has none. */
    mailboxIdOf(person: ArchivePerson): string | undefined {
      const record = recordOf(person, "");
      if (record?.table !== "systemuser") return undefined;
      return record === repRecord ? directoryIdOf(rep.address) : directoryIdOf(person.address);
    },
    /** Writes the person's record where they are new: an outsider becomes a contact of this owner. */
    party(role: PartyRole, person: ArchivePerson, ownerId: string): LocalParty {
      const record = recordOf(person, ownerId);
      return { role, address: person.address, ...(record && { record }) };
    },
    counts: () => ({ users, contacts }),
  };
}

export function toUser(person: ArchivePerson): LocalUser {
  const { address } = person;
  return {
    id: userIdOf(address),
    directoryId: directoryIdOf(address),
    fullName: nameOf(person),
    address,
  };
}

function directoryIdOf(address: string): string {
  return stableId(`directory ${address}`);
}

function userIdOf(address: string): string {
  return stableId(`user ${address}`);
}

function isUnresolved(address: string): boolean {
  const digits = stableId(`resolved ${address}`).slice(0, 8);
  return Number.parseInt(digits, 16) % unresolvedOneIn === 0;
}

export type PeopleWriter = ReturnType<typeof createPeopleWriter>;
