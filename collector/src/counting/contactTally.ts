import type { ContactDay } from "../../../src/core/evidence/contactDay";

/** Somebody outside, as the state knows them: by keyed hashes. */
export interface HashedPerson {
  /** Id of the row that a look-up will ask for. */
  readonly person: string;
  /** What their document is sealed with. */
  readonly seal: string;
  readonly company: string;
  readonly companySeal: string;
}

/** A contact day of the mailbox's owner with somebody outside. */
export interface TallyRow extends Pick<ContactDay, "day" | "kind" | "direction" | "addressing"> {
  readonly person: string;
  readonly company: string;
  readonly times: number;
}

/** What one mailbox shows of some days. */
export interface MailboxTally {
  readonly rows: readonly TallyRow[];
  readonly people: readonly HashedPerson[];
  /** The last day on which the owner wrote to anybody. */
  readonly activeDay?: number;
}

/** One contact of the owner with somebody outside. */
export type Contact = Omit<TallyRow, "times" | "person" | "company">;

/** Adds contacts up to rows: one for each person, day, kind, direction and addressing. */
export function createTally() {
  const rows = new Map<string, TallyRow>();
  const people = new Map<string, HashedPerson>();
  return {
    add(whom: HashedPerson, contact: Contact): void {
      const { person, company } = whom;
      const key = [person, contact.day, contact.kind, contact.direction, contact.addressing].join();
      const times = (rows.get(key)?.times ?? 0) + 1;
      rows.set(key, { person, company, ...contact, times });
      people.set(person, whom);
    },
    rows: (): readonly TallyRow[] => [...rows.values()],
    people: (): readonly HashedPerson[] => [...people.values()],
  };
}

export type Tally = ReturnType<typeof createTally>;
