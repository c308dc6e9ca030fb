import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

/** An address under one of its names, as a message gives it. */
export interface Identity extends MailPerson {
  readonly person: ArchivePerson;
}

export interface ArchivePerson {
  /** In lower case. */
  readonly address: string;
  readonly isInternal: boolean;
  /** The name seen most often so far; empty where there was none. */
  readonly displayName: string;
}

/** Everybody named in an archive. Each person, and each of their names, is in memory once. */
export interface ArchivePeople {
  readonly identify: (named: MailPerson) => Identity;
  readonly all: () => readonly NamedPerson[];
}

/** A person, and how often the archive names them. */
export interface NamedPerson extends ArchivePerson {
  readonly times: number;
}

interface CountedPerson extends NamedPerson {
  displayName: string;
  times: number;
  timesOfName: number;
}

interface CountedIdentity extends Identity {
  readonly person: CountedPerson;
  times: number;
}

export function createArchivePeople(isInternal: (address: string) => boolean): ArchivePeople {
  const people = new Map<string, CountedPerson>();
  const identities = new Map<string, CountedIdentity>();

  function personAt(address: string): CountedPerson {
    const person = {
      address,
      isInternal: isInternal(address),
      displayName: "",
      times: 0,
      timesOfName: 0,
    };
    people.set(address, person);
    return person;
  }

  function identityOf({ name, address }: MailPerson): CountedIdentity {
    const key = `${address}\n${name}`;
    const known = identities.get(key);
    if (known !== undefined) return known;
    const lowerCase = address.toLowerCase();
    const person = people.get(lowerCase) ?? personAt(lowerCase);
    const identity = { name, address, person, times: 0 };
    identities.set(key, identity);
    return identity;
  }

  return {
    identify(named) {
      const identity = identityOf(named);
      identity.times++;
      identity.person.times++;
      if (named.name !== "" && identity.times > identity.person.timesOfName) {
        identity.person.displayName = named.name;
        identity.person.timesOfName = identity.times;
      }
      return identity;
    },
    all: () => [...people.values()],
  };
}
