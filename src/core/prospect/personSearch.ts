import type { AppErrorCode } from "../errors";
import { errorCodeOf } from "../errors";
import type { EmailAddress } from "../people/emailAddress";
import type { Person } from "../people/people";
import type { Standpoint } from "../people/standpoint";
import { refusalOf } from "./refusalOf";
import type { Refusal } from "./refusalOf";
import type { RecordReference, RecordTable } from "./recordReference";

/** Somebody whom a system knows by name. */
export interface KnownPerson extends Person {
  /** Absent for a correspondent. */
  readonly record?: RecordTable;
  readonly companyName?: string;
}

/** The systems in which people are searched for, in the order of their suggestions. */
export const searchedSystems = ["crm", "mailbox"] as const;

export type SearchedSystem = (typeof searchedSystems)[number];

export interface PersonSource {
  readonly system: SearchedSystem;
  /** One small request. @throws AppError */
  readonly search: (name: string) => Promise<readonly KnownPerson[]>;
}

export interface Suggestions {
  /** People who can be looked up, each once. */
  readonly people: readonly KnownPerson[];
  readonly failed: readonly { readonly system: SearchedSystem; readonly code: AppErrorCode }[];
}

/** A record's person, or why it has none: it is not there, or has no address that could be looked up. */
export type RecordPerson =
  | { readonly status: "found"; readonly person: KnownPerson }
  | { readonly status: "missing" | "withoutAddress" };

/** How the rep finds somebody to look up; opened for one question, which whoever opened it can cancel. */
export interface PersonSearch {
  /** Where links to records of the organisation lead; none without a CRM. */
  readonly crmOrigins: readonly string[];
  /** Never rejects: a system that could not be searched is named. */
  readonly suggest: (name: string) => Promise<Suggestions>;
  /** @throws AppError */
  readonly readRecord: (reference: RecordReference) => Promise<RecordPerson>;
  readonly refusalOf: (person: Person) => Refusal | undefined;
}

/** A list to glance at. */
const mostSuggestions = 8;

/**
 * Asks every system at once. Who is in the CRM comes first and is shown as there; nobody is suggested who
 * could not be looked up.
 */
export async function suggestPeople(
  name: string,
  sources: readonly PersonSource[],
  standpoint: Standpoint,
): Promise<Suggestions> {
  const outcomes = await Promise.allSettled(sources.map(({ search }) => search(name)));
  const people = new Map<EmailAddress, KnownPerson>();
  const failed: Suggestions["failed"][number][] = [];
  outcomes.forEach((outcome, place) => {
    const system = sources[place]?.system ?? "crm";
    if (outcome.status === "rejected") failed.push({ system, code: errorCodeOf(outcome.reason) });
    else
      for (const person of outcome.value)
        if (!people.has(person.address)) people.set(person.address, person);
  });
  const known = [...people.values()].filter(
    (person) => refusalOf(person, standpoint) === undefined,
  );
  return { people: known.slice(0, mostSuggestions), failed };
}
