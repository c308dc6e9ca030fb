import type { EmailAddress } from "../people/emailAddress";
import { mailboxKind } from "../people/names/mailboxKind";
import type { Person } from "../people/people";
import type { ProspectChoice } from "../prospect/chooseProspect";
import { findIntroducers } from "./findIntroducers";
import type { Asked, Introducer, LookUp, LookUpResult } from "./lookUp";
import type { LookUpSources } from "./ports";

/** Somebody outside on an item of many, and the colleague who knows them best. */
export interface CrowdMember {
  readonly person: Person;
  /** By a name of their own: no bare address, and not as a machine, a list or a function is called. */
  readonly isNamed: boolean;
  /** `uncounted`: there are more people than are counted at once. */
  readonly status: "asking" | "counted" | "uncounted";
  readonly best?: Introducer;
}

/** The outside people of one item, in an order that stays, whoever of them is looked up. */
export interface Crowd {
  readonly members: readonly CrowdMember[];
  /** What could not be looked at, so that somebody may be missing. */
  readonly failed: readonly Asked[];
}

/** What is asked about so many people is still a constant number of requests. */
export const mostCounted = 30;

/**
 * The people who could be looked up on an item: whom it is about first, then as they stand on it. Whoever has
 * no name, or that of a machine or a group, comes last.
 */
export function crowdOf(choice: ProspectChoice): readonly Person[] {
  const people =
    choice.status === "found" ? [choice.prospect, ...choice.offered] : [...choice.offered];
  return people.sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
}

/**
 * Asks who knows each of them, as any look-up does. It is as cheap as the sources are: they have to be
 * opened for all of them together.
 */
export async function countCrowd(
  about: Omit<LookUp, "prospect">,
  people: readonly Person[],
  sources: LookUpSources,
  onProgress: (crowd: Crowd) => void,
): Promise<Crowd> {
  const results = new Map<EmailAddress, LookUpResult>();
  const crowd = (): Crowd => ({
    members: people.map((person, place) => memberOf(person, place, results.get(person.address))),
    failed: failedIn([...results.values()]),
  });
  onProgress(crowd());
  const counted = people.slice(0, mostCounted).map(async (person) => {
    const lookUp = { ...about, prospect: person };
    results.set(person.address, await findIntroducers(lookUp, sources, () => undefined));
    onProgress(crowd());
  });
  await Promise.all(counted);
  return crowd();
}

function memberOf(person: Person, place: number, result: LookUpResult | undefined): CrowdMember {
  const member = { person, isNamed: isNamed(person) };
  if (result === undefined)
    return { ...member, status: place >= mostCounted ? "uncounted" : "asking" };
  // Whoever is only on the same item has not been in touch with anybody on it.
  const best = result.introducers.find(({ evidence }) => evidence.lastDay !== undefined);
  return { ...member, status: "counted", ...(best !== undefined && { best }) };
}

function isNamed({ address, displayName }: Person): boolean {
  return displayName !== address && mailboxKind(address, displayName) === undefined;
}

function failedIn(results: readonly LookUpResult[]): readonly Asked[] {
  const failed = results.flatMap(({ reports }) =>
    reports.filter(({ status }) => status === "failed").map(({ asked }) => asked),
  );
  return [...new Set(failed)];
}
